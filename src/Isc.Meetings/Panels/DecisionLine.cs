using Isc.Text;

namespace Isc.Meetings.Panels;

/// <summary>A decision on the page of a theme.</summary>
/// <param name="Reference">Number in the register.</param>
/// <param name="Date">In the words of the current language.</param>
/// <param name="Text">What was decided.</param>
/// <param name="Href">The register, from the root of the language.</param>
/// <param name="Citation">Report and paragraph.</param>
public sealed record DecisionLine(string Reference, string Date, LocalizedText Text, string Href, string? Citation);
