using Isc.Charts;

namespace Isc.Reporting;

/// <summary>A chart, captioned with its title.</summary>
/// <param name="Chart">What it shows.</param>
public sealed record ChartBlock(ChartModel Chart) : Block;
