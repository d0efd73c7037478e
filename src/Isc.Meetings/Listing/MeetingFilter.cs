using Isc.Meetings.Data;

namespace Isc.Meetings.Listing;

/// <summary>Which meetings a list holds. Null does not restrict.</summary>
internal sealed record MeetingFilter
{
    /// <summary>Key of a body.</summary>
    public string? Body { get; init; }

    public MeetingState? State { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>True for meetings that may fall between the two days; false for those whose whole window does.</summary>
    public bool Touching { get; init; }
}
