using Isc.Meetings.Data;
using Isc.Time;
using Isc.Meetings.Machines;

namespace Isc.Meetings.Life;

/// <summary>What a trigger changes in a meeting.</summary>
internal static class MeetingChange
{
    public static void Apply(Transition<MeetingState, MeetingTrigger> row, Meeting meeting, TransitionRequest request, DateOnly today)
    {
        if (row.Trigger == MeetingTrigger.Move)
            (meeting.MovedFrom, meeting.Sequence) = (meeting.When, meeting.Sequence + 1);
        if (row.Trigger is MeetingTrigger.Cancel or MeetingTrigger.Reopen)
            meeting.Sequence++;
        if (row.Trigger is MeetingTrigger.Announce or MeetingTrigger.Move or MeetingTrigger.Close)
            Take(meeting, request);
        // Announced for another day than its series gave, it was moved before anybody was told.
        if (row.Trigger == MeetingTrigger.Announce && meeting.Occurrence is { } day && day != meeting.From)
            meeting.MovedFrom = DateWindow.On(day);
        if (row.Trigger == MeetingTrigger.Announce)
            meeting.AnnouncedOn = today;
        meeting.State = row.To;
    }

    private static void Take(Meeting meeting, TransitionRequest request)
    {
        if (request.From is { } from)
            (meeting.From, meeting.Until) = (from, request.Until ?? from);
        meeting.StartsAt = request.StartsAt ?? meeting.StartsAt;
        meeting.EndsAt = request.EndsAt ?? meeting.EndsAt;
        meeting.Zone = request.Zone ?? meeting.Zone;
        meeting.Place = request.Place ?? meeting.Place;
        if (Kebab<MeetingMode>.TryRead(request.Mode, out var mode))
            meeting.Mode = mode;
    }
}
