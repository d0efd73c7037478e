using System.ComponentModel;

namespace Isc.Meetings.Patterns;

/// <summary>A day that the pattern of a series gives, and what became of it.</summary>
internal sealed record OccurrenceDetail(
    [property: Description("The day that the pattern gives; an occurrence is known by it.")] DateOnly Day,
    [property: Description("Local time, HH:mm.")] string StartsAt,
    string EndsAt,
    string Zone,
    [property: Description("The meeting that was opened for it; null while it is virtual.")] Guid? Meeting,
    [property: Description("virtual, or the status of the meeting.")] string Status,
    [property: Description("The day to which it was moved; null where it stands.")] DateOnly? MovedTo);
