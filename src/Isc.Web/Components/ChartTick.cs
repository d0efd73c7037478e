namespace Isc.Web.Components;

/// <summary>A mark of the value axis.</summary>
/// <param name="Value">Its value.</param>
/// <param name="X">Where it lies.</param>
internal sealed record ChartTick(long Value, string X);
