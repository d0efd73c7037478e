using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Clashes;

/// <summary>A meeting that stands in another's way, and why.</summary>
internal sealed record Clash(
    [property: Description("same-people, same-body, neighbouring-body, same-room, same-theme-and-region, statutory-meeting or holiday.")] string Kind,
    [property: Description("The meeting in the way; null for a holiday, whose name is the title.")] Guid? Meeting,
    string Body,
    int? Number,
    LocalizedText? Title,
    DateOnly From,
    DateOnly Until,
    string? StartsAt,
    string? EndsAt,
    string? Zone,
    [property: Description("How many persons are invited to both; 0 unless that is the clash.")] int People);
