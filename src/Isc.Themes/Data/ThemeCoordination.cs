using Isc.Data;
using Isc.Text;
using Isc.Time;

namespace Isc.Themes.Data;

/// <summary>That a body coordinates a theme, and since and until when.</summary>
internal sealed class ThemeCoordination : Record
{
    public required Guid ThemeId { get; init; }

    public required Guid BodyId { get; init; }

    public required DateWindow Start { get; init; }

    public DateWindow? End { get; set; }

    public LocalizedText? Note { get; set; }

    /// <summary>A change counts from the last day on which it may have happened: never before it is certain.</summary>
    public bool Holds(DateOnly on) => Start.Until <= on && (End is null || End.Value.Until > on);
}
