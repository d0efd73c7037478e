using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Machines;

namespace Isc.Meetings.Minuting;

/// <summary>The life of minutes.</summary>
internal static class MinutesLife
{
    public static Machine<MinutesState, MinutesTrigger> Machine { get; } = new("Minutes",
    [
        new(null, MinutesTrigger.Draft, MinutesState.Draft, MeetingsPermissions.Record) { Guard = "meeting held", Effect = "made from the record" },
        new(MinutesState.Draft, MinutesTrigger.Circulate, MinutesState.Circulated, MeetingsPermissions.Record)
        {
            Guard = "attendance complete; last day for comments", Effect = "an item of the next meeting asks for approval",
        },
        new(MinutesState.Circulated, MinutesTrigger.Approve, MinutesState.Approved, MeetingsPermissions.Preside)
        {
            Guard = "last day for comments has passed", Effect = "read-only; also when the next meeting settles its item with a decision",
        },
        new(MinutesState.Approved, MinutesTrigger.Publish, MinutesState.Published, MeetingsPermissions.Record) { Effect = "in the library under the meeting's class" },
        .. Transition<MinutesState, MinutesTrigger>.FromEach([MinutesState.Approved, MinutesState.Published], MinutesTrigger.Correct, MinutesState.Draft,
            MeetingsPermissions.Record, guard: "reason", effect: "a new revision that has to be approved; the old one stays as it is"),
    ]);
}
