using Isc.Meetings.Data;
using Isc.Meetings.Decisions;

namespace Isc.Meetings.Outcomes;

/// <summary>What an outcome must say.</summary>
internal static class OutcomeCheck
{
    public static OutcomeKind? KindOf(OutcomeRequest request) =>
        request.Kind is null ? OutcomeKind.Information : Kebab<OutcomeKind>.TryRead(request.Kind, out var kind) ? kind : null;

    public static Problems Of(OutcomeRequest request) => new Problems()
        .Refuse(KindOf(request) is null, "kind", "Problem_Choice", Kebab<OutcomeKind>.All)
        .Refuse(request.Text is null, "text", "Problem_Missing")
        .Refuse(RecordDecisionCheck.IsLong(request.Text), "text", "Problem_TooLong", Limits.Text)
        .Refuse(request.Decision is not null && !Kebab<DecisionKind>.TryRead(request.Decision, out _), "decision", "Problem_Choice", Kebab<DecisionKind>.All)
        .Refuse(RecordDecisionCheck.IsLong(request.Reasons), "reasons", "Problem_TooLong", Limits.Text)
        .Refuse(request.LegalBasis?.Length > Limits.Title, "legalBasis", "Problem_TooLong", Limits.Title)
        .Requests(request.Requests)
        .Concerns(request.Themes, request.Bodies)
        .Refuse(KindOf(request) == OutcomeKind.Action && (request.Office is null) == (request.Account is null), "office", "Problem_Owner")
        .Refuse(request.Priority is not null && !Kebab<ActionPriority>.TryRead(request.Priority, out _), "priority", "Problem_Choice", Kebab<ActionPriority>.All);
}
