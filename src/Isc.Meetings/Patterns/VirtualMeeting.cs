using Isc.Meetings.Data;

namespace Isc.Meetings.Patterns;

/// <summary>A day on which a series meets by its pattern, and nothing has been opened yet.</summary>
internal sealed record VirtualMeeting(MeetingSeries Series, DateOnly Day);
