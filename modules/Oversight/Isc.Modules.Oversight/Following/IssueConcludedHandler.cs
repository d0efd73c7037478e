using Isc.Escalation;
using Isc.Events;
using Isc.Modules.Oversight.Data;
using Isc.Reporting;

namespace Isc.Modules.Oversight.Following;

/// <summary>
/// An issue was decided or settled: each recommendation that it came from or is about gets a dated follow-up. What was withdrawn leaves
/// none, and what is restricted is told by the issue alone, whose readers are named.
/// </summary>
internal sealed class IssueConcludedHandler(OversightDbContext context) : IEventHandler<IssueConcluded>
{
    public async Task HandleAsync(Guid messageId, IssueConcluded happened, CancellationToken cancellationToken)
    {
        if (happened.Class == Classification.Restricted || happened.Outcome == "withdrawn")
            return;
        var about = happened.Links.Append(happened.Source).OfType<SourceRef>().Where(r => r.Kind == "recommendation").Select(r => r.Id).ToHashSet();
        var told = await context.Recommendations
            .Where(r => about.Contains(r.Id) && !context.FollowUps.Any(f => f.RecommendationId == r.Id && f.MessageId == messageId))
            .Select(r => r.Id).ToListAsync(cancellationToken);
        context.AddRange(told.Select(id => new FollowUp
        {
            RecommendationId = id,
            MessageId = messageId,
            On = happened.On,
            Issue = happened.Reference,
            Path = happened.Issue.Path,
            Body = happened.Body,
            Outcome = happened.Outcome,
            Text = happened.Text,
            Class = happened.Class,
        }));
        await context.SaveChangesAsync(cancellationToken);
    }
}
