using Isc.Access;
using Isc.Meetings.Data;

namespace Isc.Meetings.Recording;

/// <summary>What a request to record a meeting must say.</summary>
internal static class RecordMeetingCheck
{
    public static Problems Of(RecordMeetingRequest request) => new Problems()
        .When(string.IsNullOrWhiteSpace(request.Body), "body", "Say which body meets.")
        .When(StateOf(request) is null, "status", $"'{MeetingFacts.Short(request.Status)}' is not a status in which a meeting begins; use draft or held.")
        .When(request.From is null, "from", "Give the day, or the first possible day.")
        .When(request.Class is not null && !Kebab<Classification>.TryRead(request.Class, out _), "class", $"Use one of {Kebab<Classification>.All}.")
        .When(request.Title?.Versions.Values.Any(text => text.Length > Limits.Title) == true, "title", $"At most {Limits.Title} characters in each language.")
        .Dates(request.From, request.Until)
        .Times(request.StartsAt, request.EndsAt, request.From, request.Until)
        .Setting(request.Zone, request.Mode, request.Place);

    /// <summary>A meeting begins as a draft, or as held; the life's table has a row for each.</summary>
    public static MeetingState? StateOf(RecordMeetingRequest request) => request.Status switch
    {
        null => MeetingState.Draft,
        var word when Kebab<MeetingState>.TryRead(word, out var state) && state is MeetingState.Draft or MeetingState.Held => state,
        _ => null,
    };
}
