using Isc.Meetings.Data;
using Isc.Meetings.Decisions;
using Isc.Text;

namespace Isc.Meetings.Outcomes;

/// <summary>What an outcome must say.</summary>
internal static class OutcomeCheck
{
    public static OutcomeKind? KindOf(OutcomeRequest request) =>
        request.Kind is null ? OutcomeKind.Information : Kebab<OutcomeKind>.TryRead(request.Kind, out var kind) ? kind : null;

    public static Problems Of(OutcomeRequest request) => new Problems()
        .Refuse(KindOf(request) is null, "kind", "Problem_Choice", Kebab<OutcomeKind>.All)
        .Refuse(request.Text is null, "text", "Problem_Missing")
        .Refuse(IsLong(request.Text), "text", "Problem_TooLong", Limits.Text)
        .Tap(problems => OfDecision(problems, request))
        .Refuse(KindOf(request) == OutcomeKind.Action && (request.Office is null) == (request.Account is null), "office", "Problem_Owner")
        .Refuse(request.Priority is not null && !Kebab<ActionPriority>.TryRead(request.Priority, out _), "priority", "Problem_Choice", Kebab<ActionPriority>.All);

    /// <summary>What a decision must say beside its text.</summary>
    public static void OfDecision(Problems problems, OutcomeRequest request) => problems
        .Refuse(request.Decision is not null && !Kebab<DecisionKind>.TryRead(request.Decision, out _), "decision", "Problem_Choice", Kebab<DecisionKind>.All)
        .Refuse(IsLong(request.Reasons), "reasons", "Problem_TooLong", Limits.Text)
        .Refuse(request.LegalBasis?.Length > Limits.Title, "legalBasis", "Problem_TooLong", Limits.Title)
        .Refuse(request.Requests?.Count > Limits.Requests, "requests", "Problem_AtMost", Limits.Requests)
        .Refuse(request.Requests?.Any(IsIncomplete) == true, "requests", "Problem_Request")
        .Refuse(request.Requests?.Any(r => IsLong(r?.Text) || IsLong(r?.Addressee)) == true, "requests", "Problem_TooLong", Limits.Text)
        .Refuse((request.Themes?.Count ?? 0) + (request.Bodies?.Count ?? 0) > Limits.Links, "themes", "Problem_AtMost", Limits.Links)
        .Refuse(request.Themes?.Any(key => !RecordDecisionCheck.IsKey(key)) == true, "themes", "Problem_Key")
        .Refuse(request.Bodies?.Any(key => !RecordDecisionCheck.IsKey(key)) == true, "bodies", "Problem_Key");

    private static bool IsIncomplete(RequestDetail? request) =>
        request is null or { Text: null } or { Addressee: null } or { Standing: true, Due: not null } || (request.State is { } state && !Kebab<RequestState>.TryRead(state, out _));

    private static bool IsLong(LocalizedText? text) => text?.Versions.Values.Any(version => version.Length > Limits.Text) == true;
}
