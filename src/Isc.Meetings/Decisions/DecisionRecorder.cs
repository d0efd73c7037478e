using Isc.Access;
using Isc.Bodies;
using Isc.Events;
using Isc.Meetings.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Decisions;

/// <summary>Adds decisions with the next number of their body and year.</summary>
internal sealed class DecisionRecorder(MeetingsDbContext context)
{
    private const int MaximumRounds = 64;

    /// <summary>Saves the decision. The unique index over body, year and number decides between writers that meet; the loser counts again.</summary>
    public async Task<Decision> AddAsync(BodyName body, RecordDecisionRequest request, CancellationToken cancellationToken)
    {
        var year = (request.Until ?? request.From!.Value).Year;
        for (var round = 1; ; round++)
        {
            context.ChangeTracker.Clear();
            var last = await context.Decisions.Where(d => d.BodyKey == body.Key && d.Year == year).MaxAsync(d => (int?)d.Ordinal, cancellationToken);
            var decision = DecisionOf(body, request, year, (last ?? 0) + 1);
            context.Add(decision);
            context.AddRange(LinksOf(decision.Id, request));
            Tell(decision, request);
            try
            {
                await context.SaveChangesAsync(cancellationToken);
                return decision;
            }
            catch (DbUpdateException) when (round < MaximumRounds)
            {
                // Another writer took the number.
            }
        }
    }

    private static Decision DecisionOf(BodyName body, RecordDecisionRequest request, int year, int ordinal) => new()
    {
        BodyId = body.Id,
        BodyKey = body.Key,
        MeetingId = request.Meeting,
        Year = year,
        Ordinal = ordinal,
        Kind = Kebab<DecisionKind>.TryRead(request.Kind, out var kind) ? kind : DecisionKind.Decision,
        From = request.From!.Value,
        Until = request.Until ?? request.From.Value,
        Text = request.Text!,
        IsStanding = request.Standing,
        Requests = [.. (request.Requests ?? []).Select(r => new DecisionRequest(
            r.Text, r.Addressee, r.Standing, r.Due, Kebab<RequestState>.TryRead(r.State, out var state) ? state : RequestState.Open))],
        Class = Kebab<Classification>.TryRead(request.Class, out var classification) ? classification : Classification.Public,
    };

    private static IEnumerable<DecisionLink> LinksOf(Guid decision, RecordDecisionRequest request) =>
    [
        .. (request.Themes ?? []).Distinct(StringComparer.Ordinal).Select(key => new DecisionLink { DecisionId = decision, Target = LinkTarget.Theme, Key = key }),
        .. (request.Bodies ?? []).Distinct(StringComparer.Ordinal).Select(key => new DecisionLink { DecisionId = decision, Target = LinkTarget.Body, Key = key }),
    ];

    // Themes show their activity to everyone, so that only what everyone may read is told.
    private void Tell(Decision decision, RecordDecisionRequest request)
    {
        if (decision.Class != Classification.Public)
            return;
        foreach (var theme in (request.Themes ?? []).Distinct(StringComparer.Ordinal))
            context.Publish(new ThemeActivity(theme, decision.Until, decision.Text, $"/meetings/decisions?body={decision.BodyKey}&year={decision.Year}"));
    }
}
