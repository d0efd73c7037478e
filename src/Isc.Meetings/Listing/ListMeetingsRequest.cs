using System.ComponentModel;
using Isc.Meetings.Data;
using Microsoft.AspNetCore.Mvc;

namespace Isc.Meetings.Listing;

/// <summary>The query of <c>GET meetings</c>.</summary>
internal sealed class ListMeetingsRequest
{
    [FromQuery(Name = "body"), Description("Key of a body: isc-tf.")]
    public string? Body { get; init; }

    [FromQuery(Name = "status"), Description("draft, announced, open, in-progress, held or cancelled.")]
    public string? Status { get; init; }

    [FromQuery(Name = "from"), Description("First day: only meetings whose whole window lies on or after it.")]
    public DateOnly? From { get; init; }

    [FromQuery(Name = "to"), Description("Last day: only meetings whose whole window lies on or before it.")]
    public DateOnly? To { get; init; }

    [FromQuery(Name = "cursor"), Description("The 'next' of the page before.")]
    public string? Cursor { get; init; }

    [FromQuery(Name = "size"), Description("Meetings on a page, 1 to 200; 50 unless given.")]
    public int? Size { get; init; }

    public (MeetingFilter Filter, MeetingPosition? After, Problems Problems) Read()
    {
        var problems = new Problems();
        MeetingState? state = Kebab<MeetingState>.TryRead(Status, out var known) ? known : null;
        MeetingPosition? after = Cursor is not null && MeetingPosition.TryRead(Cursor, out var position) ? position : null;
        problems
            .Refuse(Status is not null && state is null, "status", "Problem_Choice", Kebab<MeetingState>.All)
            .Refuse(Cursor is not null && after is null, "cursor", "Problem_Cursor")
            .Refuse(Size is < 1 or > Isc.Api.PageRequest.MaximumSize, "size", "Problem_Between", 1, Isc.Api.PageRequest.MaximumSize)
            .Refuse(To < From, "to", "Time_EndBeforeStart");
        return (new() { Body = Body, State = state, From = From, To = To }, after, problems);
    }
}
