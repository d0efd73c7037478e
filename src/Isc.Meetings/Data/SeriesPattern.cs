namespace Isc.Meetings.Data;

/// <summary>When the meetings of a series recur. Its occurrences stay virtual until one is opened.</summary>
/// <param name="Rule">A rule of RFC 5545, as far as <see cref="Recurrence.RuleReader"/> reads it.</param>
/// <param name="From">The first day; the rule gives it.</param>
/// <param name="StartsAt">Local time as HH:mm, in <paramref name="Zone"/>: it stays the same over clock changes.</param>
/// <param name="EndsAt">The end of the same day.</param>
/// <param name="Zone">IANA name.</param>
/// <param name="Mode">How they are attended.</param>
/// <param name="Place">Where; null where that differs.</param>
/// <param name="Except">Days on which the body does not meet though the rule says so.</param>
internal sealed record SeriesPattern(
    string Rule, DateOnly From, string StartsAt, string EndsAt, string Zone, MeetingMode Mode, string? Place, IReadOnlyList<DateOnly> Except)
{
    public const int MostExceptions = 100;
}
