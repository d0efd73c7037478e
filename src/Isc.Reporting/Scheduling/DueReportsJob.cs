using Isc.Jobs;
using Isc.Mail;
using Isc.Organisation;
using Isc.Reporting.Data;
using Isc.Reporting.Freezing;
using Isc.Reporting.Text;
using Isc.Text;
using Isc.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Scheduling;

/// <summary>Makes drafts of reports a month before they are due, and reminds whoever freezes reports.</summary>
internal sealed class DueReportsJob(
    ReportingDbContext context, DueReports due, IActors people, TimeProvider time, IStringLocalizer<Texts> texts) : IModuleJob
{
    private const int DraftDays = 30;

    // Days before the deadline, latest last: after an outage the latest alone is sent.
    private static readonly int[] Reminders = [30, 7, 0];

    public string Key => "reports.due";

    public string Schedule => "0 15 6 * * ?";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var today = time.Today();
        List<Guid>? told = null;
        foreach (var report in (await due.ReadAsync(cancellationToken)).Where(report => report.Frozen is null))
        {
            var left = report.Deadline.DayNumber - today.DayNumber;
            if (left > DraftDays)
                continue;
            if (report.Draft is null)
                context.Add(DraftOf(report));
            var stage = Reminders.Last(days => left <= days);
            if (await context.DueReminders.AnyAsync(r => r.Key == report.Key && r.MeetingId == report.Meeting.Id && r.Days == stage, cancellationToken))
                continue;
            context.Add(new DueReminder { Key = report.Key, MeetingId = report.Meeting.Id, Days = stage });
            told ??= [.. (await people.AllAsync(cancellationToken)).Where(actor => actor.May(ReportingPermissions.Freeze)).Select(actor => actor.AccountId!.Value)];
            if (told.Count > 0)
                context.Publish(MailOf(report, told, left));
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    private DraftReport DraftOf(DueReport report) => new()
    {
        Id = StableId.Of($"report-draft/{report.Key}/{report.Meeting.Id}"), Key = report.Key, Since = report.Period.Since, AsOf = report.Period.AsOf,
        Class = Access.Classification.Public, MeetingId = report.Meeting.Id, MadeAt = time.Second(),
    };

    private MailRequested MailOf(DueReport report, IReadOnlyList<Guid> told, int left) => new(
        told,
        Languages.InEach(() => texts["Mail_DueSubject", report.Title]),
        Languages.InEach(() => texts[left < 0 ? "Mail_Overdue" : "Mail_Due", report.Title, report.Meeting.Name, report.Deadline.ToLongText()]))
    {
        Path = $"/reports/drafts/{StableId.Of($"report-draft/{report.Key}/{report.Meeting.Id}")}",
        Topic = $"report-due:{report.Key}:{report.Meeting.Id}",
    };
}
