using Isc.Meetings.Data;
using Isc.Meetings.Recording;
using Isc.Time;

namespace Isc.Meetings.Life;

/// <summary>What a trigger asks for beyond the table: the meeting's facts are already those of the request.</summary>
internal static class MeetingGuard
{
    public static Problems Of(TransitionRequest request) => new Problems()
        .Refuse(request.Reason?.Length > Limits.Reason, "reason", "Problem_TooLong", Limits.Reason)
        .Dates(request.From, request.Until)
        .Times(request.StartsAt, request.EndsAt, request.From, request.Until)
        .Setting(request.Zone, request.Mode, request.Place);

    public static Problems Of(MeetingTrigger trigger, Meeting meeting, TransitionRequest request) => trigger switch
    {
        MeetingTrigger.Announce => new Problems()
            .Refuse(meeting.When.Precision != DatePrecision.Day, "from", "Problem_AnnounceDay")
            .Refuse(meeting.Zone is null, "zone", "Problem_AnnounceZone")
            .Refuse(meeting.Mode == MeetingMode.Unknown, "mode", "Problem_AnnounceMode"),
        MeetingTrigger.Move => new Problems()
            .Refuse(request.From is null, "from", "Problem_NewDay")
            .Refuse(meeting.When == meeting.MovedFrom, "from", "Problem_SameDay"),
        MeetingTrigger.Cancel or MeetingTrigger.Reopen => new Problems()
            .Refuse(string.IsNullOrWhiteSpace(request.Reason), "reason", "Problem_Missing"),
        _ => new Problems(),
    };
}
