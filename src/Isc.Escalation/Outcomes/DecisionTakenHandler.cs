using Isc.Bodies;
using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Life;
using Isc.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Isc.Escalation.Outcomes;

/// <summary>A body decided on an issue in a meeting or by correspondence: the level that it holds is closed as decided by it.</summary>
internal sealed partial class DecisionTakenHandler(
    EscalationDbContext context, Cases cases, Announcer announcer, IBodyNames bodies, TimeProvider clock, ILogger<DecisionTakenHandler> logger) : IEventHandler<DecisionTaken>
{
    public async Task HandleAsync(Guid messageId, DecisionTaken happened, CancellationToken cancellationToken)
    {
        if (happened.Subject is not { Kind: "issue" } subject || await context.Rulings.AnyAsync(r => r.DecisionId == happened.DecisionId, cancellationToken))
            return;
        var issue = await context.Issues.Include(i => i.Participants).SingleOrDefaultAsync(i => i.Id == subject.Id, cancellationToken);
        if (issue is null || !issue.Runs || issue.Body != happened.Body)
        {
            // Meanwhile it rose, or was settled: the meeting's decision stands in its own record.
            LogNotHeld(happened.Reference, subject.Id, happened.Body);
            return;
        }

        await DecideAsync(await cases.OfAsync(issue, cancellationToken), happened, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    private async Task DecideAsync(Case found, DecisionTaken happened, CancellationToken cancellationToken)
    {
        var (issue, entry, now) = (found.Issue, found.Entry!, clock.Second());
        entry.AcknowledgedAt ??= now;
        LevelSteps.Leave(issue, entry, found.Time, EntryOutcome.Decided, happened.By, null, now);
        var ruling = new Ruling
        {
            IssueId = issue.Id,
            EntryId = entry.Id,
            Level = entry.Level,
            Body = entry.Body,
            Theme = issue.Theme,
            At = now,
            Text = happened.Text,
            Reasons = happened.Reasons ?? happened.Text,
            Deciders = [(await bodies.FindAsync(happened.Body, cancellationToken))?.Name.ToString() ?? happened.Body],
            Actions = [.. happened.Actions.Select(a => new RulingAction(a.Text, a.Office, a.Account, a.Due))],
            DecisionId = happened.DecisionId,
            DecisionReference = happened.Reference,
            By = happened.By,
            Class = issue.Class,
        };
        context.Add(ruling);
        (issue.State, issue.DecidedAt) = (IssueState.Decided, now);
        announcer.Ruled(issue, ruling);
    }

    [LoggerMessage(LogLevel.Information, "Decision {Reference} is about issue {Issue}, which '{Body}' does not hold now")]
    private partial void LogNotHeld(string reference, Guid issue, string body);
}
