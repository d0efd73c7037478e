namespace Isc.Reporting.Definitions;

/// <summary>What reports cover, by the rule of their definition.</summary>
internal static class Periods
{
    /// <summary>What the latest report covered before Isc froze any; where there was none, what the first would cover.</summary>
    public static ReportPeriod LastOf(ReportDefinition definition, DateOnly today) =>
        definition.LastPeriod is { } last ? new(last.Since, last.AsOf) : NextOf(definition.PeriodRule, null, today);

    /// <summary>What the next report covers.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="last">Cut-off of the previous report; null where there is none.</param>
    /// <param name="today">The day up to which records are there.</param>
    public static ReportPeriod NextOf(PeriodRule rule, DateOnly? last, DateOnly today) => rule switch
    {
        PeriodRule.CalendarYear => Year(Math.Max(today.Year - 1, last?.Year + 1 ?? 0)),
        PeriodRule.SincePrevious when last is { } end => new(end.AddDays(1), end < today ? today : end.AddDays(1)),
        _ => new(null, today),
    };

    private static ReportPeriod Year(int year) => new(new(year, 1, 1), new(year, 12, 31));
}
