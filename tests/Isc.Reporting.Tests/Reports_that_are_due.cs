using System.Text.Json;
using Isc.Data;
using Isc.Mail;
using Isc.Reporting.Data;
using Isc.Reporting.Drafting;
using Isc.Reporting.Freezing;
using Isc.Reporting.Scheduling;
using Isc.Reporting.Tests.Fakes;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Reporting.Tests;

/// <summary>From the middle of April 2021: the Council's documents are due on 25 May, TSAG meets on 25 October.</summary>
[Trait("Promise", "I31")]
public abstract class Reports_that_are_due(IDatabases databases)
{
    [Fact]
    [Trait("Promise", "I20")]
    public async Task Each_periodic_report_is_due_for_the_next_meeting_of_its_addressee()
    {
        await using var kernel = await Kernel.StartAsync(databases);

        var due = await DueAsync(kernel);

        Assert.Equal(["council-resolution-191", "tsag-isc-tf"], due.Select(report => report.Key));
        Assert.Equal([new(2021, 5, 25), new DateOnly(2021, 10, 13)], due.Select(report => report.Deadline));
        Assert.Equal([ReportArguments.Period("2021-04-01", "2021-05-25"), ReportArguments.Period("2020-01-01", "2020-12-31")], due.Select(report => report.Period));
    }

    [Fact]
    public async Task A_month_before_the_deadline_a_draft_is_made_and_whoever_freezes_reports_is_reminded_once_at_each_stage()
    {
        await using var kernel = await Kernel.StartAsync(databases);
        await RunAsync(kernel);
        Assert.Empty(await MailsAsync(kernel));

        kernel.Data.Clock.Advance(TimeSpan.FromDays(20));
        await RunAsync(kernel);
        await RunAsync(kernel);
        var mail = Assert.Single(await MailsAsync(kernel));
        var draft = Assert.Single(await kernel.AskAsync<Drafts, IReadOnlyList<DraftInfo>>((drafts, cancel) => drafts.ListAsync(cancel)));
        Assert.Equal([FixedPeople.Secretariat.AccountId!.Value], mail.Accounts);
        Assert.Equal($"/reports/drafts/{draft.Id}", mail.Path);
        Assert.Contains("25 May 2021", mail.Text.In("en"), StringComparison.Ordinal);
        Assert.Equal(6, mail.Text.Versions.Count);
        Assert.Equal((FixedMeetings.Council.Id, true), (draft.MeetingId, draft.MadeAhead));

        kernel.Data.Clock.Advance(TimeSpan.FromDays(26));
        await RunAsync(kernel);
        Assert.Equal(2, (await MailsAsync(kernel)).Count);
        Assert.Contains("was due by", (await MailsAsync(kernel))[1].Text.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_submitted_to_the_meeting_is_not_asked_for_again()
    {
        await using var kernel = await Kernel.StartAsync(databases);
        var frozen = await kernel.AskAsync<IFrozenReports, FrozenInfo>((reports, cancel) =>
            reports.FreezeAsync(new() { Key = "council-resolution-191", Since = "2021-04-01", AsOf = "2021-05-10", Languages = ["en"] }, Guid.CreateVersion7(), null, cancel));
        await kernel.AskAsync<Submitting, SubmissionInfo?>((submitting, cancel) =>
            submitting.SubmitAsync(frozen.Id, new() { Body = "council", Meeting = FixedMeetings.Council.Id }, Guid.CreateVersion7(), cancel));
        kernel.Data.Clock.Advance(TimeSpan.FromDays(30));

        await RunAsync(kernel);

        Assert.Equal(frozen.Id, (await DueAsync(kernel))[0].Frozen);
        Assert.Empty(await MailsAsync(kernel));
    }

    private static Task<IReadOnlyList<DueReport>> DueAsync(Kernel kernel) => kernel.AskAsync<DueReports, IReadOnlyList<DueReport>>((due, cancel) => due.ReadAsync(cancel));

    private static Task<bool> RunAsync(Kernel kernel) => kernel.AskAsync<DueReportsJob, bool>(async (job, cancel) =>
    {
        await job.RunAsync(cancel);
        return true;
    });

    private static Task<List<MailRequested>> MailsAsync(Kernel kernel) => kernel.AskAsync<ReportingDbContext, List<MailRequested>>(async (context, cancel) =>
        [.. (await context.Database.SqlQuery<string>($"SELECT payload AS \"Value\" FROM isc_outbox WHERE type = 'Isc.Mail.MailRequested' ORDER BY id").ToListAsync(cancel))
            .Select(payload => JsonSerializer.Deserialize<MailRequested>(payload, JsonText.Options)!)]);

    public sealed class OnSqlite(SqliteDatabases databases) : Reports_that_are_due(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Reports_that_are_due(databases);
}
