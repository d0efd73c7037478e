using System.Globalization;
using NodaTime;

namespace Isc.Meetings.Recurrence;

/// <summary>The last instant of a rule, in the form in which it was written.</summary>
/// <param name="At">Date and time; the end of the day where only the day is given.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct RuleEnd(LocalDateTime At, RuleEndForm Form)
{
    private const string Day = "yyyyMMdd";
    private const string Moment = "yyyyMMdd'T'HHmmss";

    /// <summary>The end of a day.</summary>
    public static RuleEnd On(LocalDate day) => new(day.At(new LocalTime(23, 59, 59)), RuleEndForm.Day);

    /// <summary>Whether a start in <paramref name="zone"/> lies at or before it.</summary>
    public bool Holds(LocalDateTime start, DateTimeZone zone) => Form == RuleEndForm.Utc ? WallTime.InstantOf(start, zone) <= At.InUtc().ToInstant() : start <= At;

    /// <summary>The same end for a rule whose start names a zone: calendars ask for UTC there.</summary>
    public RuleEnd InUtc(DateTimeZone zone) => Form == RuleEndForm.Utc ? this : new(WallTime.InstantOf(At, zone).InUtc().LocalDateTime, RuleEndForm.Utc);

    public override string ToString() => At.ToDateTimeUnspecified().ToString(
        Form switch { RuleEndForm.Day => Day, RuleEndForm.Local => Moment, _ => Moment + "'Z'" }, CultureInfo.InvariantCulture);

    public static RuleEnd? Read(string text)
    {
        if (DateTime.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return On(LocalDate.FromDateTime(day));
        var utc = text.EndsWith('Z');
        return DateTime.TryParseExact(utc ? text[..^1] : text, Moment, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? new RuleEnd(LocalDateTime.FromDateTime(at), utc ? RuleEndForm.Utc : RuleEndForm.Local)
            : null;
    }
}
