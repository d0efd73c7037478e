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
            .When(Status is not null && state is null, "status", $"'{Status}' is not a status; use one of {Kebab<MeetingState>.All}.")
            .When(Cursor is not null && after is null, "cursor", "The cursor is not the 'next' of a page.")
            .When(Size is < 1 or > Isc.Api.PageRequest.MaximumSize, "size", $"The size must be between 1 and {Isc.Api.PageRequest.MaximumSize}.")
            .When(To < From, "to", "The last day lies before the first.");
        return (new() { Body = Body, State = state, From = From, To = To }, after, problems);
    }
}
