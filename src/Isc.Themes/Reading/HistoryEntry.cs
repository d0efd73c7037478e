using Isc.Themes.Data;
using Isc.Time;

namespace Isc.Themes.Reading;

/// <summary>A line of a theme's history.</summary>
/// <param name="When">When.</param>
/// <param name="Lineage">What became of it; null for a coordination.</param>
/// <param name="Onward">True where the other theme follows, false where it came before.</param>
/// <param name="Other">The other theme; null for a coordination.</param>
/// <param name="Coordination">The coordination; null for lineage.</param>
/// <param name="Body">Short name of the coordinating body.</param>
/// <param name="Citation">Where it was taken from.</param>
internal sealed record HistoryEntry(
    DateWindow When, LineageKind? Lineage, bool Onward, ThemeInfo? Other, ThemeCoordination? Coordination, string? Body, string? Citation)
{
    /// <summary>True where a body's coordination ended.</summary>
    public bool Ended => Coordination?.End is { } end && end == When;
}
