namespace Isc.Web.Components;

/// <summary>A bar of a <see cref="ChartGeometry"/>.</summary>
/// <param name="Category">Index of its category.</param>
/// <param name="Series">Index of its series.</param>
/// <param name="Value">The value it stands for.</param>
/// <param name="X">Its edge nearest the drawing's origin.</param>
/// <param name="Width">Its length.</param>
/// <param name="Tip">The end away from the axis, where its value is written.</param>
/// <param name="Y">Its upper edge, in pixels.</param>
internal sealed record ChartBar(int Category, int Series, long Value, string X, string Width, string Tip, int Y);
