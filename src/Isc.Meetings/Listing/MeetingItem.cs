using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Listing;

/// <summary>A meeting in a list.</summary>
internal sealed record MeetingItem(
    Guid Id,
    [property: Description("Key of the body.")] string Body,
    [property: Description("Number in its series; null where the source gives none.")] int? Number,
    LocalizedText? Title,
    [property: Description("First possible day.")] DateOnly From,
    [property: Description("Last possible day: the same as 'from' where the day is known.")] DateOnly Until,
    [property: Description("day, month, year or window: how exactly the source gives the date.")] string Precision,
    [property: Description("draft, announced, open, in-progress, held or cancelled.")] string Status,
    [property: Description("on-site, remote, hybrid or unknown.")] string Mode,
    string? Place);
