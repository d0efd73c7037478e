namespace Isc.Charts;

/// <summary>One row of a chart's values.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Values">Counts, one for each category.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<long> Values);
