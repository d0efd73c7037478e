using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Clashes;

/// <summary>A meeting that stands in another's way, and why.</summary>
internal sealed record Clash(
    [property: Description("same-people, same-body, neighbouring-body, same-room or statutory-meeting.")] string Kind,
    Guid Meeting,
    string Body,
    int? Number,
    LocalizedText? Title,
    DateOnly From,
    DateOnly Until,
    string? StartsAt,
    string? EndsAt,
    string? Zone,
    [property: Description("How many persons are invited to both; 0 unless that is the clash.")] int People);
