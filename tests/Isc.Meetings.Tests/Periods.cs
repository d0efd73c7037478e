using Isc.Reporting;

namespace Isc.Meetings.Tests;

/// <summary>The periods of the two source reports.</summary>
internal static class Periods
{
    public static ReportPeriod Council2021 { get; } = new(new(2020, 4, 1), new(2021, 3, 31));

    public static ReportPeriod Tsag2017 { get; } = new(new(2017, 1, 1), new(2017, 12, 31));
}
