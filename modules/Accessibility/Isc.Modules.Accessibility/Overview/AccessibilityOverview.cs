using Isc.Library;
using Isc.Modules.Accessibility.Data;
using Isc.Modules.Accessibility.Fund;
using Isc.Themes;

namespace Isc.Modules.Accessibility.Overview;

/// <summary>What the page and the theme's panel show.</summary>
/// <param name="Documents">Policy and strategy, as far as the reader may see them.</param>
/// <param name="Plans">The theme's work plans, latest first.</param>
/// <param name="Trials">Newest first.</param>
/// <param name="Balances">The fund today, one for each currency.</param>
/// <param name="Names">Bodies and offices that the records name, by id.</param>
internal sealed record AccessibilityOverview(
    IReadOnlyList<DocumentInfo> Documents, IReadOnlyList<WorkPlanInfo> Plans, IReadOnlyList<Trial> Trials,
    IReadOnlyList<Balance> Balances, IReadOnlyDictionary<Guid, string> Names)
{
    /// <summary>What a page renders while its data is on the way: a component renders once before its data has come.</summary>
    public static AccessibilityOverview Nothing { get; } = new([], [], [], [], new Dictionary<Guid, string>());
}
