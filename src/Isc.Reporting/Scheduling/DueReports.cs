using Isc.Access;
using Isc.Bodies;
using Isc.Data.Access;
using Isc.Reporting.Composition;
using Isc.Reporting.Data;
using Isc.Reporting.Definitions;
using Isc.Reporting.Text;
using Isc.Text;
using Isc.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Scheduling;

/// <summary>Which reports are due: computed from definitions, meetings and what was submitted, never stored.</summary>
internal sealed class DueReports(
    ReportingDbContext context, ReportCatalogue catalogue, IBodyMeetings meetings, ICurrentActor current, TimeProvider time, IStringLocalizer<Texts> texts)
{
    // Default for one-language documents of Council working groups.
    private const int DaysBeforeMeeting = 12;

    /// <summary>For each periodic report the next meeting of its addressee within a year, soonest deadline first.</summary>
    public async Task<IReadOnlyList<DueReport>> ReadAsync(CancellationToken cancellationToken)
    {
        var today = time.Today();
        var coming = (await meetings.ComingAsync(today, today.AddYears(1), cancellationToken)).ToLookup(meeting => meeting.Body, StringComparer.Ordinal);
        var due = new List<DueReport>();
        foreach (var definition in await catalogue.AllAsync(cancellationToken))
        {
            if (definition.PeriodRule != PeriodRule.Free && coming[definition.Addressee.Body].FirstOrDefault() is { } meeting)
                due.Add(await DueAsync(definition, meeting, cancellationToken));
        }

        return [.. due.OrderBy(report => report.Deadline).ThenBy(report => report.Key, StringComparer.Ordinal)];
    }

    private async Task<DueReport> DueAsync(ReportDefinition definition, BodyMeeting meeting, CancellationToken cancellationToken)
    {
        var readable = context.Reports.AsNoTracking().ReadableBy(current.Actor).Where(r => r.Key == definition.Key);
        var frozen = await readable.Where(r => r.Submissions.Any(s => s.MeetingId == meeting.Id)).OrderByDescending(r => r.Number)
            .Select(r => new { r.Id, r.Since, r.AsOf }).FirstOrDefaultAsync(cancellationToken);
        var last = await readable.MaxAsync(r => (DateOnly?)r.AsOf, cancellationToken) ?? definition.LastPeriod?.AsOf;
        var deadline = meeting.DocumentsBy ?? meeting.From.AddDays(-DaysBeforeMeeting);
        var period = frozen is null ? Periods.NextOf(definition.PeriodRule, last, deadline) : new(frozen.Since, frozen.AsOf);
        var draft = await context.Drafts.AsNoTracking().Where(d => d.Key == definition.Key && d.MeetingId == meeting.Id).Select(d => (Guid?)d.Id).FirstOrDefaultAsync(cancellationToken);
        return new(definition.Key, Languages.InEach(() => new ReportWords(texts, definition, period)[definition.Title]), meeting, deadline, period, frozen?.Id, draft);
    }
}
