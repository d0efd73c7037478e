namespace Isc.Escalation.Calendars;

/// <summary>When a place works.</summary>
/// <param name="Zone">IANA name of its time zone.</param>
/// <param name="Opens">Local time at which a working day begins.</param>
/// <param name="Closes">Local time at which it ends.</param>
/// <param name="Days">Days of the week on which it works.</param>
/// <param name="Holidays">Days on which it does not.</param>
internal sealed record CalendarRules(
    string Zone, TimeOnly Opens, TimeOnly Closes, IReadOnlyList<DayOfWeek> Days, IReadOnlyList<Holiday> Holidays);
