namespace Isc.Reporting.Definitions;

/// <summary>What the next report covers.</summary>
internal enum PeriodRule
{
    /// <summary>From the day after the cut-off of the previous report to the same body on.</summary>
    SincePrevious,

    /// <summary>The last whole year.</summary>
    CalendarYear,

    /// <summary>Whatever is chosen each time.</summary>
    Free,
}
