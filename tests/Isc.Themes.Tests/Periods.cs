using Isc.Reporting;

namespace Isc.Themes.Tests;

/// <summary>The periods of both source reports.</summary>
internal static class Periods
{
    public static ReportPeriod R17 { get; } = new(new(2017, 1, 1), new(2017, 12, 31));

    public static ReportPeriod R21 { get; } = new(new(2020, 4, 1), new(2021, 3, 31));
}
