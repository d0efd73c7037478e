using System.Globalization;

namespace Isc.Time;

/// <summary>
/// When something was, as exactly as its source says and no more: from the first to the last possible day, both inclusive.
/// An unknown day is never invented.
/// </summary>
/// <param name="From">First possible day.</param>
/// <param name="Until">Last possible day.</param>
public readonly record struct DateWindow(DateOnly From, DateOnly Until) : IComparable<DateWindow>
{
    /// <summary>How exactly the window gives the date: derived from its two ends.</summary>
    public DatePrecision Precision => (From, Until) switch
    {
        var (a, b) when a == b => DatePrecision.Day,
        var (a, b) when a.Day == 1 && b == a.AddMonths(1).AddDays(-1) => DatePrecision.Month,
        var (a, b) when a is { Day: 1, Month: 1 } && b == a.AddYears(1).AddDays(-1) => DatePrecision.Year,
        _ => DatePrecision.Window,
    };

    /// <summary>One known day.</summary>
    public static DateWindow On(DateOnly day) => new(day, day);

    /// <summary>One known month.</summary>
    public static DateWindow Month(int year, int month) => new(new(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1));

    /// <summary>One known year.</summary>
    public static DateWindow Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    /// <summary>Earlier windows first; of two that start together, the shorter.</summary>
    public int CompareTo(DateWindow other) => (From, Until).CompareTo((other.From, other.Until));

    /// <summary>The date in the words of <paramref name="culture"/>: a day, a month, a year, or both ends.</summary>
    public string ToString(CultureInfo culture) => Precision switch
    {
        DatePrecision.Day => From.ToLongText(culture),
        DatePrecision.Month => From.ToString("Y", culture),
        DatePrecision.Year => From.Year.ToString(CultureInfo.InvariantCulture),
        _ => $"{From.ToLongText(culture)} – {Until.ToLongText(culture)}",
    };

    /// <inheritdoc/>
    public override string ToString() => ToString(CultureInfo.CurrentCulture);
}
