using System.ComponentModel;

namespace Isc.Meetings.Attending;

/// <summary>How the caller takes part.</summary>
internal sealed record CheckInRequest
{
    [Description("present (default) or remote.")]
    public string? Presence { get; init; }

    [Description("The entity for which the caller attends; needed where no invitation says so.")]
    public Guid? Office { get; init; }
}
