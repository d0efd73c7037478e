namespace Isc.Web.Components;

/// <summary>One line of a category's label.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Y">Its base line, in pixels.</param>
internal sealed record ChartLabel(string Text, int Y);
