using System.Text.Json;
using Isc.Access;
using Isc.Contributions;
using Isc.Data;
using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Life;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Escalation.Demo;

/// <summary>
/// A few issues that no source gives, each cited as "demonstration". They lie in the days before they are loaded, so that their clocks
/// run and no report on the record counts them.
/// </summary>
internal sealed class EscalationDemonstration(EscalationDbContext context, LevelSteps steps, Cases cases, TimeProvider clock) : IDemonstrationData
{
    private const string Demonstration = "demonstration";

    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        await using var stream = typeof(EscalationDemonstration).Assembly.GetManifestResourceStream("Demo/escalation.json")!;
        var seeds = (await JsonSerializer.DeserializeAsync<List<IssueSeed>>(stream, JsonText.Options, cancellationToken))!;
        var added = 0;
        foreach (var seed in seeds)
        {
            var id = StableId.Of($"issue/{seed.Key}");
            if (!await context.Issues.AnyAsync(i => i.Id == id, cancellationToken))
                added += await AddAsync(seed, id, cancellationToken);
        }

        return added;
    }

    private async Task<int> AddAsync(IssueSeed seed, Guid id, CancellationToken cancellationToken)
    {
        var raised = clock.Second().AddDays(-seed.DaysAgo);
        var issue = new Issue
        {
            Id = id, Sealed = false, Number = (await context.Issues.Where(i => !i.Sealed).MaxAsync(i => (int?)i.Number, cancellationToken) ?? 0) + 1, Title = seed.Title,
            Question = seed.Question, Theme = seed.Theme, RaisedBy = StableId.Of($"account/{seed.RaisedBy}@isc.example"), RaisedAt = raised, Urgent = seed.Urgent,
            Class = Classification.Internal, State = IssueState.Open, Citation = Demonstration,
        };
        context.Add(issue);
        context.AddRange(seed.Positions.Select(p => new Position
        {
            Id = StableId.Of($"issue/{seed.Key}/position/{p.Key}"), IssueId = id, Office = p.Key, Text = p.Value, At = raised, By = null, Citation = Demonstration,
        }));
        LevelEntry? entry = null;
        foreach (var daysAgo in seed.Levels)
            entry = await EnterAsync(issue, entry, clock.Second().AddDays(-daysAgo), cancellationToken);
        if (seed.Acknowledged)
            (issue.State, entry!.AcknowledgedAt) = (IssueState.Acknowledged, entry.EnteredAt.AddHours(3));
        if (seed.Ruling is { } ruling)
            await RuleAsync(issue, entry!, ruling, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return 1 + seed.Positions.Count + seed.Levels.Count;
    }

    private async Task<LevelEntry> EnterAsync(Issue issue, LevelEntry? before, DateTime at, CancellationToken cancellationToken)
    {
        if (before is not null)
            LevelSteps.Leave(issue, before, (await cases.OfAsync(issue, before, null, cancellationToken)).Time, EntryOutcome.Escalated, issue.RaisedBy, null, at);
        return await steps.EnterAsync(issue, (before?.Level ?? 0) + 1, before, at, cancellationToken);
    }

    private async Task RuleAsync(Issue issue, LevelEntry entry, LocalizedText text, CancellationToken cancellationToken)
    {
        var at = clock.Second().AddDays(-1);
        var found = await cases.OfAsync(issue, entry, null, cancellationToken);
        LevelSteps.Leave(issue, entry, found.Time, EntryOutcome.Decided, null, null, at);
        (issue.State, issue.DecidedAt) = (IssueState.Decided, at);
        context.Add(new Ruling
        {
            Id = StableId.Of($"issue/{issue.Id}/ruling"), IssueId = issue.Id, EntryId = entry.Id, Level = entry.Level, Body = entry.Body, Theme = issue.Theme, At = at,
            Text = text, Reasons = text, Deciders = [found.Ladder.At(entry.Level).Name.ToString()], Class = Classification.Internal, Citation = Demonstration,
        });
    }
}
