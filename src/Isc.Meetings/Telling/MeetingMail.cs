using System.Globalization;
using Isc.Bodies;
using Isc.Mail;
using Isc.Meetings.Calendar;
using Isc.Meetings.Data;
using Isc.Meetings.Life;
using Isc.Meetings.Pages;
using Isc.Meetings.Text;
using Isc.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Telling;

/// <summary>Tells those who are invited what happens to a meeting, with an invitation or its withdrawal for their calendars.</summary>
internal sealed class MeetingMail(MeetingsDbContext context, EventMaker make, IBodyNames bodies, SiteAddress site, IStringLocalizer<Texts> words)
{
    /// <summary>Puts the mail beside the change; the caller saves. Nothing where nobody with an account is invited.</summary>
    /// <param name="trigger">What happened: announced, moved, cancelled; another trigger tells nobody.</param>
    /// <param name="meeting">The meeting as it stands now.</param>
    /// <param name="reason">Why, where one was given.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task TellAsync(MeetingTrigger trigger, Meeting meeting, string? reason, CancellationToken cancellationToken) => trigger switch
    {
        MeetingTrigger.Announce => TellAsync("Announced", "REQUEST", meeting, null, cancellationToken),
        MeetingTrigger.Move => TellAsync("Moved", "REQUEST", meeting, reason, cancellationToken),
        MeetingTrigger.Cancel => TellAsync("Cancelled", "CANCEL", meeting, reason, cancellationToken),
        _ => Task.CompletedTask,
    };

    /// <summary>Reminds of a meeting; the caller saves.</summary>
    public Task RemindAsync(Meeting meeting, CancellationToken cancellationToken) => TellAsync("Reminder", null, meeting, null, cancellationToken);

    private async Task TellAsync(string what, string? method, Meeting meeting, string? reason, CancellationToken cancellationToken)
    {
        var invited = await context.Attendance.AsNoTracking().Where(a => a.MeetingId == meeting.Id && a.Invited && a.AccountId != null)
            .Select(a => a.AccountId!.Value).Distinct().ToListAsync(cancellationToken);
        if (invited.Count == 0)
            return;
        var body = await bodies.FindAsync(meeting.BodyKey, cancellationToken);
        context.Publish(new MailRequested(
            invited,
            Languages.InEach(() => words[$"Tell_{what}", NameOf(meeting, body)]),
            Languages.InEach(() => TextOf(what, meeting, body, reason)))
        {
            Path = $"/meetings/{meeting.Id}",
            Topic = $"meeting:{meeting.Id}",
            Class = meeting.Class,
            Calendar = method is null || make.Of(meeting, body, null) is null ? null
                : Languages.InEach(() => new IcsWriter(Languages.Current).Message(method, site.Mail.Address, make.Of(meeting, body, null)!)),
        });
    }

    private string NameOf(Meeting meeting, BodyName? body) =>
        words["Meeting_OfBody", body?.Acronym ?? body?.Name.ToString() ?? meeting.BodyKey, words.NameOf(meeting.Title, meeting.Number)];

    private string TextOf(string what, Meeting meeting, BodyName? body, string? reason)
    {
        List<string> lines = [words[$"Tell_{what}Text", NameOf(meeting, body)], WhenOf(meeting)];
        if (meeting.Place is { } place)
            lines.Add(words["Tell_Place", place]);
        if (what == "Moved" && meeting.MovedFrom is { } moved)
            lines.Add(words["Calendar_MovedFrom", moved.ToString(CultureInfo.CurrentCulture)]);
        if (!string.IsNullOrWhiteSpace(reason))
            lines.Add(words["Tell_Reason", reason]);
        return string.Join("\n\n", lines);
    }

    private string WhenOf(Meeting meeting) => meeting.StartsAt is null
        ? meeting.When.ToString(CultureInfo.CurrentCulture)
        : words["Tell_When", meeting.When.ToString(CultureInfo.CurrentCulture), $"{meeting.StartsAt}{(meeting.EndsAt is null ? "" : "–" + meeting.EndsAt)}", meeting.Zone ?? ""];
}
