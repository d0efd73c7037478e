using System.Globalization;
using NodaTime;

namespace Isc.Meetings.Recurrence;

/// <summary>
/// The part of RFC 5545's rules by which bodies meet: daily, weekly, monthly by day or by weekday, yearly. What a rule does not say
/// it takes from the first day. <see cref="RuleReader"/> reads it; <see cref="ToString"/> writes it back.
/// </summary>
internal sealed record RecurrenceRule
{
    public required Frequency Frequency { get; init; }

    public int Interval { get; init; } = 1;

    /// <summary>How many times; null where <see cref="Until"/> ends it, or nothing does.</summary>
    public int? Count { get; init; }

    public RuleEnd? Until { get; init; }

    /// <summary>Days of a weekly or monthly rule; empty for that of the first day.</summary>
    public IReadOnlyList<RuleDay> Days { get; init; } = [];

    /// <summary>Days of the month of a monthly rule, from its end where negative.</summary>
    public IReadOnlyList<int> MonthDays { get; init; } = [];

    /// <summary>The day on which weeks begin: it matters where every second week is meant.</summary>
    public IsoDayOfWeek WeekStart { get; init; } = IsoDayOfWeek.Monday;

    public bool Equals(RecurrenceRule? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => string.Join(';', Parts());

    private IEnumerable<string> Parts()
    {
        yield return $"FREQ={Frequency.ToString().ToUpperInvariant()}";
        if (Interval != 1)
            yield return string.Create(CultureInfo.InvariantCulture, $"INTERVAL={Interval}");
        if (Count is { } count)
            yield return string.Create(CultureInfo.InvariantCulture, $"COUNT={count}");
        if (Until is { } until)
            yield return $"UNTIL={until}";
        if (Days.Count > 0)
            yield return $"BYDAY={string.Join(',', Days)}";
        if (MonthDays.Count > 0)
            yield return $"BYMONTHDAY={string.Join(',', MonthDays.Select(day => day.ToString(CultureInfo.InvariantCulture)))}";
        if (WeekStart != IsoDayOfWeek.Monday)
            yield return $"WKST={new RuleDay(WeekStart)}";
    }
}
