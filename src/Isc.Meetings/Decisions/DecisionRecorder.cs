using Isc.Access;
using Isc.Bodies;
using Isc.Meetings.Data;
using Isc.Meetings.Machines;

namespace Isc.Meetings.Decisions;

/// <summary>Records decisions that were taken outside the meetings and consultations that Isc conducts.</summary>
internal sealed class DecisionRecorder(MeetingsDbContext context, DecisionBook book)
{
    public Task<Decision> AddAsync(BodyName body, RecordDecisionRequest request, CancellationToken cancellationToken) => context.UntilSavedAsync(async () =>
    {
        var decision = await book.EnterAsync(EntryOf(body, request), cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return decision;
    });

    private static NewDecision EntryOf(BodyName body, RecordDecisionRequest request) => new()
    {
        BodyId = body.Id,
        BodyKey = body.Key,
        MeetingId = request.Meeting,
        When = new(request.From!.Value, request.Until ?? request.From.Value),
        Text = request.Text!,
        IsStanding = request.Standing,
        Class = Kebab<Classification>.TryRead(request.Class, out var classification) ? classification : Classification.Public,
        Draft = new(
            Kebab<DecisionKind>.TryRead(request.Kind, out var kind) ? kind : DecisionKind.Decision,
            request.Reasons,
            request.LegalBasis,
            [.. (request.Requests ?? []).Select(r => r.ToRequest())],
            request.Themes ?? [],
            request.Bodies ?? [],
            request.Supersedes),
    };
}
