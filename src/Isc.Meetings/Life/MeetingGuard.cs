using Isc.Meetings.Data;
using Isc.Meetings.Recording;
using Isc.Time;

namespace Isc.Meetings.Life;

/// <summary>What a trigger asks for beyond the table: the meeting's facts are already those of the request.</summary>
internal static class MeetingGuard
{
    public static Problems Of(TransitionRequest request) => new Problems()
        .When(request.Reason?.Length > Limits.Reason, "reason", $"At most {Limits.Reason} characters.")
        .Dates(request.From, request.Until)
        .Times(request.StartsAt, request.EndsAt, request.From, request.Until)
        .Setting(request.Zone, request.Mode, request.Place);

    public static Problems Of(MeetingTrigger trigger, Meeting meeting, MeetingSeries series, TransitionRequest request) => trigger switch
    {
        MeetingTrigger.Announce => new Problems()
            .When(meeting.When.Precision != DatePrecision.Day, "from", "An announcement names the day.")
            .When(meeting.Zone is null, "zone", "An announcement names the time zone.")
            .When(meeting.Mode == MeetingMode.Unknown, "mode", "An announcement says how the meeting is attended."),
        MeetingTrigger.Freeze => new Problems()
            .When(series.StandingItems.Count == 0, "agenda", "The agenda has no item."),
        MeetingTrigger.Move => new Problems()
            .When(request.From is null, "from", "Give the new day.")
            .When(meeting.When == meeting.MovedFrom, "from", "The new day is the old one."),
        MeetingTrigger.Cancel or MeetingTrigger.Reopen => new Problems()
            .When(string.IsNullOrWhiteSpace(request.Reason), "reason", "Give the reason."),
        _ => new Problems(),
    };
}
