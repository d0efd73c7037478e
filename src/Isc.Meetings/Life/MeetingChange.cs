using Isc.Meetings.Data;

namespace Isc.Meetings.Life;

/// <summary>What a trigger changes in a meeting.</summary>
internal static class MeetingChange
{
    public static void Apply(MeetingTransition row, Meeting meeting, TransitionRequest request, DateOnly today)
    {
        if (row.Trigger == MeetingTrigger.Move)
            (meeting.MovedFrom, meeting.Sequence) = (meeting.When, meeting.Sequence + 1);
        if (row.Trigger is MeetingTrigger.Announce or MeetingTrigger.Move or MeetingTrigger.Close)
            Take(meeting, request);
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
