using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;

namespace Isc.Meetings.Recording;

/// <summary>What a request to record a meeting must say.</summary>
internal static class RecordMeetingCheck
{
    public static Problems Of(RecordMeetingRequest request, Actor actor) => new Problems()
        .Refuse(string.IsNullOrWhiteSpace(request.Body), "body", "Problem_Missing")
        .Refuse(StateOf(request) is null, "status", "Problem_Choice", "draft, held")
        .Refuse(request.From is null, "from", "Problem_Missing")
        .Class(request.Class, actor)
        .Refuse(request.Title?.Versions.Values.Any(text => text.Length > Limits.Title) == true, "title", "Problem_TooLong", Limits.Title)
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
