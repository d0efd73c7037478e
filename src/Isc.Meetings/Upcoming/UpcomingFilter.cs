using Isc.Meetings.Data;

namespace Isc.Meetings.Upcoming;

/// <summary>Which meetings the calendar shows. Null does not restrict.</summary>
internal sealed record UpcomingFilter
{
    /// <summary>Key of a body.</summary>
    public string? Body { get; init; }

    /// <summary>Key of a theme: the meetings of its groups, and those that decided on it.</summary>
    public string? Theme { get; init; }

    /// <summary>Key of a region.</summary>
    public string? Region { get; init; }

    public MeetingMode? Mode { get; init; }

    public bool Any => Body is not null || Theme is not null || Region is not null || Mode is not null;
}
