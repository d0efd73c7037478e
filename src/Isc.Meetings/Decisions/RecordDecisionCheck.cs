using Isc.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Recording;
using Isc.Text;

namespace Isc.Meetings.Decisions;

/// <summary>What a request to record a decision must say.</summary>
internal static class RecordDecisionCheck
{
    public static Problems Of(RecordDecisionRequest request) => new Problems()
        .When(string.IsNullOrWhiteSpace(request.Body), "body", "Say which body decided.")
        .When(request.Kind is not null && !Kebab<DecisionKind>.TryRead(request.Kind, out _), "kind", $"Use one of {Kebab<DecisionKind>.All}.")
        .When(request.Class is not null && !Kebab<Classification>.TryRead(request.Class, out _), "class", $"Use one of {Kebab<Classification>.All}.")
        .When(request.From is null, "from", "Give the day, or the first possible day.")
        .When(request.Text is null, "text", "A decision has a text.")
        .When(IsLong(request.Text), "text", $"At most {Limits.Text} characters in each language.")
        .When(IsLong(request.Reasons), "reasons", $"At most {Limits.Text} characters in each language.")
        .When(request.LegalBasis?.Length > Limits.Title, "legalBasis", $"At most {Limits.Title} characters.")
        .When(request.Requests?.Count > Limits.Requests, "requests", $"At most {Limits.Requests} requests.")
        .When(request.Requests?.Any(r => r is null || r.Text is null || r.Addressee is null) == true, "requests", "A request has a text and an addressee.")
        .When(request.Requests?.Any(r => IsLong(r?.Text) || IsLong(r?.Addressee)) == true, "requests", $"At most {Limits.Text} characters in each language.")
        .When(request.Requests?.Any(r => r?.State is { } state && !Kebab<RequestState>.TryRead(state, out _)) == true, "requests", $"The state is one of {Kebab<RequestState>.All}.")
        .When(request.Requests?.Any(r => r is { Standing: true, Due: not null }) == true, "requests", "A standing request has no last day.")
        .When(request.Themes?.Count + (request.Bodies?.Count ?? 0) > Limits.Links, "themes", $"At most {Limits.Links} links.")
        .When(request.Themes?.Any(key => !IsKey(key)) == true, "themes", "A theme's key has lower-case letters, digits and hyphens.")
        .When(request.Bodies?.Any(key => !IsKey(key)) == true, "bodies", "A body's key has lower-case letters, digits and hyphens.")
        .Dates(request.From, request.Until);

    private static bool IsLong(LocalizedText? text) => text?.Versions.Values.Any(version => version.Length > Limits.Text) == true;

    public static bool IsKey(string? key) =>
        key is { Length: > 0 and <= 60 } && key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
