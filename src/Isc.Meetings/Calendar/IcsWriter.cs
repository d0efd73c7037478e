using System.Globalization;
using NodaTime;

namespace Isc.Meetings.Calendar;

/// <summary>Writes a calendar as RFC 5545 says it.</summary>
/// <param name="language">The language of its texts.</param>
internal sealed class IcsWriter(string language)
{
    private readonly IcsText _ics = new();

    /// <summary>A calendar to subscribe to.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="events">What it holds.</param>
    public string Feed(string name, IReadOnlyCollection<CalendarEvent> events)
    {
        Begin("PUBLISH");
        _ics.Text($"NAME;LANGUAGE={language}", name).Text("X-WR-CALNAME", name).Line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H").Line("X-PUBLISHED-TTL", "PT1H");
        return End(events, null);
    }

    /// <summary>An invitation or its withdrawal, as mail carries it.</summary>
    /// <param name="method">REQUEST or CANCEL.</param>
    /// <param name="organiser">Address that answers go to.</param>
    /// <param name="one">The event.</param>
    public string Message(string method, string organiser, CalendarEvent one)
    {
        Begin(method);
        return End([one], organiser);
    }

    /// <summary>Local date and time.</summary>
    public static string Local(LocalDateTime at) => at.ToDateTimeUnspecified().ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Day(LocalDateTime at) => at.ToDateTimeUnspecified().ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private void Begin(string method) => _ics.Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Line("PRODID", "-//Isc//Meetings//EN").Line("CALSCALE", "GREGORIAN").Line("METHOD", method);

    private string End(IReadOnlyCollection<CalendarEvent> events, string? organiser)
    {
        foreach (var zone in events.Where(e => e.Zone is not null).GroupBy(e => e.Zone!).OrderBy(group => group.Key.Id, StringComparer.Ordinal))
            IcsZone.Write(_ics, zone.Key, zone.Min(First), zone.Max(e => e.Last));
        foreach (var one in events)
            Write(one, organiser);
        return _ics.Line("END", "VCALENDAR").ToString();
    }

    private static LocalDate First(CalendarEvent e) => e.RecurrenceId is { } moved && moved < e.Start ? moved.Date : e.Also.Append(e.Start).Min().Date;

    private void Write(CalendarEvent e, string? organiser)
    {
        _ics.Line("BEGIN", "VEVENT").Line("UID", e.Uid);
        if (e.RecurrenceId is { } id)
            Moment("RECURRENCE-ID", e, id);
        _ics.Line("DTSTAMP", $"{Local(e.Stamp.InUtc().LocalDateTime)}Z").Line("SEQUENCE", e.Sequence.ToString(CultureInfo.InvariantCulture));
        Moment("DTSTART", e, e.Start);
        if (e.End is { } end)
            Moment("DTEND", e, end);
        if (e.Rule is not null)
            _ics.Line("RRULE", e.Rule);
        foreach (var day in e.Except)
            Moment("EXDATE", e, day);
        foreach (var day in e.Also)
            Moment("RDATE", e, day);
        _ics.Text($"SUMMARY;LANGUAGE={language}", e.Title).Line("STATUS", e.Status.ToString().ToUpperInvariant());
        Words(e);
        if (organiser is not null)
            _ics.Line("ORGANIZER", $"mailto:{organiser}");
        if (e.AlarmMinutes is { } minutes && e.Status != CalendarStatus.Cancelled)
            Alarm(e.Title, minutes);
        _ics.Line("END", "VEVENT");
    }

    private void Words(CalendarEvent e)
    {
        if (e.Text is not null)
            _ics.Text($"DESCRIPTION;LANGUAGE={language}", e.Text);
        if (e.Place is not null)
            _ics.Text("LOCATION", e.Place);
        if (e.Category is not null)
            _ics.Text("CATEGORIES", e.Category);
        if (e.Link is not null)
            _ics.Line("URL", e.Link.AbsoluteUri);
        // A day's deadline keeps nobody from meeting.
        if (e.Zone is null)
            _ics.Line("TRANSP", "TRANSPARENT");
    }

    private void Alarm(string title, int minutes) => _ics.Line("BEGIN", "VALARM").Line("ACTION", "DISPLAY").Text("DESCRIPTION", title)
        .Line("TRIGGER", string.Create(CultureInfo.InvariantCulture, $"-PT{minutes}M")).Line("END", "VALARM");

    private void Moment(string name, CalendarEvent e, LocalDateTime at)
    {
        if (e.Zone is null)
            _ics.Line($"{name};VALUE=DATE", Day(at));
        else if (e.Zone == DateTimeZone.Utc)
            _ics.Line(name, $"{Local(at)}Z");
        else
            _ics.Line($"{name};TZID={e.Zone.Id}", Local(at));
    }
}
