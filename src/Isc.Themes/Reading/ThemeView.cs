using Isc.Themes.Data;
using Isc.Themes.Umbrellas;

namespace Isc.Themes.Reading;

/// <summary>Everything this kernel knows of a theme.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Coordinators">Short names of the bodies that coordinate it today.</param>
/// <param name="History">Coordination and lineage, latest first.</param>
/// <param name="Seats">Seats for focal points, gaps included.</param>
/// <param name="Plans">Its work plans.</param>
/// <param name="Activities">Its latest activity.</param>
/// <param name="Own">The umbrella that bears its name; null for none.</param>
/// <param name="Above">Umbrellas of other names that cover it.</param>
internal sealed record ThemeView(
    Theme Theme,
    IReadOnlyList<string> Coordinators,
    IReadOnlyList<HistoryEntry> History,
    IReadOnlyList<SeatView> Seats,
    IReadOnlyList<WorkPlanInfo> Plans,
    IReadOnlyList<ActivityLine> Activities,
    UmbrellaView? Own,
    IReadOnlyList<UmbrellaView> Above);
