using System.Globalization;
using Isc.Bodies;
using Isc.Calendar;
using Isc.Meetings.Data;
using Isc.Meetings.Pages;
using Isc.Meetings.Patterns;
using Isc.Meetings.Recurrence;
using Isc.Meetings.Text;
using Isc.Text;
using Isc.Time;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace Isc.Meetings.Calendar;

/// <summary>Makes events of meetings, patterns and other dates, in the current language.</summary>
internal sealed class EventMaker(IStringLocalizer<Texts> words, SiteAddress site)
{
    /// <summary>The event of a meeting; null for one whose day is not known: a window is no event.</summary>
    public CalendarEvent? Of(Meeting meeting, BodyName? body, int? alarm)
    {
        if (meeting.When.Precision != DatePrecision.Day)
            return null;
        var zone = meeting.StartsAt is null ? null : WallTime.ZoneOf(meeting.Zone);
        var cancelled = meeting.State == MeetingState.Cancelled;
        var title = words["Meeting_OfBody", body?.Short ?? meeting.BodyKey, words.NameOf(meeting.Title, meeting.Number)].Value;
        return new()
        {
            Uid = UidOf(meeting),
            Sequence = meeting.Sequence,
            Stamp = StampOf(meeting.AnnouncedOn ?? meeting.From, meeting.Sequence),
            Title = cancelled ? words["Calendar_Cancelled", title] : title,
            Start = zone is null ? Midnight(meeting.From) : PatternDays.At(meeting.From, meeting.StartsAt!),
            End = zone is null ? Midnight(meeting.Until.AddDays(1)) : meeting.EndsAt is null ? null : PatternDays.At(meeting.Until, meeting.EndsAt),
            Zone = zone,
            RecurrenceId = zone is not null && meeting.Occurrence is { } day ? PatternDays.At(day, meeting.OccursAt!) : null,
            Status = cancelled ? CalendarStatus.Cancelled : CalendarStatus.Confirmed,
            Text = TextOf(meeting),
            Place = meeting.Place,
            Link = site.PageIn(Languages.Current, $"/meetings/{meeting.Id}"),
            Category = body?.Short ?? meeting.BodyKey,
            AlarmMinutes = alarm,
            Last = LocalDate.FromDateOnly(meeting.Until),
        };
    }

    /// <summary>The event that recurs as a series does, up to <paramref name="horizon"/>; null where it ends before it begins.</summary>
    /// <param name="series">A series with a pattern.</param>
    /// <param name="body">Its body.</param>
    /// <param name="horizon">Last day: a calendar that is read again and again need not know the future for ever.</param>
    /// <param name="opened">What has taken the place of its occurrences, and the calendar holds beside it.</param>
    /// <param name="alarm">Minutes before the start.</param>
    public CalendarEvent? Of(MeetingSeries series, BodyName? body, DateOnly horizon, IEnumerable<Meeting> opened, int? alarm)
    {
        var pattern = series.Pattern!;
        var (first, zone, rule) = (PatternDays.FirstOf(pattern), WallTime.ZoneOf(pattern.Zone)!, RuleReader.Read(pattern.Rule).Rule!);
        var days = PatternDays.All(pattern).TakeWhile(day => day <= horizon).ToList();
        if (days.Count == 0)
            return null;
        var end = RuleEnd.On(LocalDate.FromDateOnly(days[^1]));
        var title = words["Meeting_OfBody", body?.Short ?? series.BodyKey, series.Name.ToString()].Value;
        return new()
        {
            Uid = series.Id.ToString(),
            Sequence = series.Sequence,
            Stamp = StampOf(pattern.From, series.Sequence),
            Title = title,
            Start = first,
            End = PatternDays.At(pattern.From, pattern.EndsAt),
            Zone = zone,
            Rule = (rule with { Count = null, Until = end.InUtc(zone) }).ToString(),
            Except = [.. pattern.Except.Where(days.Contains).Select(day => PatternDays.At(day, pattern.StartsAt))],
            Also = [.. opened.Where(m => m.OccursAt != pattern.StartsAt || !days.Contains(m.Occurrence!.Value)).Select(m => PatternDays.At(m.Occurrence!.Value, m.OccursAt!))],
            Status = CalendarStatus.Tentative,
            Text = words["Calendar_Tentative"],
            Place = pattern.Place,
            Link = site.PageIn(Languages.Current, $"/meetings/series/{series.Key}"),
            Category = body?.Short ?? series.BodyKey,
            AlarmMinutes = alarm,
            Last = LocalDate.FromDateOnly(days[^1]),
        };
    }

    /// <summary>The event of a date that a kernel or module gave.</summary>
    public CalendarEvent Of(CalendarEntry entry) => new()
    {
        Uid = $"{entry.Source.Kind}-{entry.Source.Id}",
        Sequence = entry.Sequence,
        Stamp = StampOf(entry.On, entry.Sequence),
        Title = entry.Cancelled ? words["Calendar_Cancelled", entry.Title.ToString()] : entry.Title.ToString(),
        Start = Midnight(entry.On),
        End = Midnight((entry.Until ?? entry.On).AddDays(1)),
        Status = entry.Cancelled ? CalendarStatus.Cancelled : CalendarStatus.Confirmed,
        Text = entry.Note?.ToString(),
        Place = entry.Place,
        Link = entry.Source.Path is null ? null : site.PageIn(Languages.Current, entry.Source.Path),
        Last = LocalDate.FromDateOnly(entry.Until ?? entry.On),
    };

    // An occurrence keeps the series' name for itself even when it is moved: RECURRENCE-ID tells it apart.
    private static string UidOf(Meeting meeting) => (meeting.Occurrence is null || meeting.StartsAt is null ? meeting.Id : meeting.SeriesId).ToString();

    // The record keeps no instant of change; day and sequence rise together, and two readings of one state are equal to the octet.
    private static Instant StampOf(DateOnly day, int sequence) => LocalDate.FromDateOnly(day).AtMidnight().InUtc().ToInstant() + NodaTime.Duration.FromSeconds(sequence);

    private static LocalDateTime Midnight(DateOnly day) => LocalDate.FromDateOnly(day).AtMidnight();

    private string TextOf(Meeting meeting)
    {
        var lines = new List<string>();
        if (meeting.Mode != MeetingMode.Unknown)
            lines.Add(words["Mode_" + Kebab<MeetingMode>.Of(meeting.Mode)]);
        if (meeting.MovedFrom is { } moved)
            lines.Add(words["Calendar_MovedFrom", moved.ToString(CultureInfo.CurrentCulture)]);
        return string.Join('\n', lines);
    }
}
