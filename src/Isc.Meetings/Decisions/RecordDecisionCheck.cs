using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Recording;
using Isc.Text;

namespace Isc.Meetings.Decisions;

/// <summary>What a request to record a decision must say.</summary>
internal static class RecordDecisionCheck
{
    public static Problems Of(RecordDecisionRequest request, Actor actor) => new Problems()
        .Refuse(string.IsNullOrWhiteSpace(request.Body), "body", "Problem_Missing")
        .Refuse(request.Kind is not null && !Kebab<DecisionKind>.TryRead(request.Kind, out _), "kind", "Problem_Choice", Kebab<DecisionKind>.All)
        .Class(request.Class, actor)
        .Refuse(request.From is null, "from", "Problem_Missing")
        .Refuse(request.Text is null, "text", "Problem_Missing")
        .Refuse(IsLong(request.Text), "text", "Problem_TooLong", Limits.Text)
        .Refuse(IsLong(request.Reasons), "reasons", "Problem_TooLong", Limits.Text)
        .Refuse(request.LegalBasis?.Length > Limits.Title, "legalBasis", "Problem_TooLong", Limits.Title)
        .Requests(request.Requests)
        .Concerns(request.Themes, request.Bodies)
        .Dates(request.From, request.Until);

    /// <summary>Checks what a decision asks of whom.</summary>
    public static Problems Requests(this Problems problems, IReadOnlyList<RequestDetail>? requests) => problems
        .Refuse(requests?.Count > Limits.Requests, "requests", "Problem_AtMost", Limits.Requests)
        .Refuse(requests?.Any(IsIncomplete) == true, "requests", "Problem_Request")
        .Refuse(requests?.Any(r => IsLong(r?.Text) || IsLong(r?.Addressee)) == true, "requests", "Problem_TooLong", Limits.Text);

    /// <summary>Checks the themes and bodies that a decision concerns.</summary>
    public static Problems Concerns(this Problems problems, IReadOnlyList<string>? themes, IReadOnlyList<string>? bodies) => problems
        .Refuse((themes?.Count ?? 0) + (bodies?.Count ?? 0) > Limits.Links, "themes", "Problem_AtMost", Limits.Links)
        .Refuse(themes?.Any(key => !IsKey(key)) == true, "themes", "Problem_Key")
        .Refuse(bodies?.Any(key => !IsKey(key)) == true, "bodies", "Problem_Key");

    public static bool IsLong(LocalizedText? text) => text?.Versions.Values.Any(version => version.Length > Limits.Text) == true;

    public static bool IsKey(string? key) =>
        key is { Length: > 0 and <= 60 } && key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    private static bool IsIncomplete(RequestDetail? request) =>
        request is null or { Text: null } or { Addressee: null } or { Standing: true, Due: not null } || (request.State is { } state && !Kebab<RequestState>.TryRead(state, out _));
}
