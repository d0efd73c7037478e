using System.ComponentModel;

namespace Isc.Meetings.Attending;

/// <summary>Whether somebody took part.</summary>
internal sealed record PresenceRequest
{
    [Description("present, remote, excused or absent.")]
    public string? Presence { get; init; }

    [Description("The office that stood in for it.")]
    public Guid? RepresentedBy { get; init; }
}
