using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Recording;

/// <summary>The body of <c>POST meetings</c>.</summary>
internal sealed record RecordMeetingRequest
{
    [Description("Key of the body that meets: isc-tf.")]
    public string? Body { get; init; }

    [Description("draft (default) for one to come, held for one that has taken place.")]
    public string? Status { get; init; }

    [Description("The day, or the first possible day.")]
    public DateOnly? From { get; init; }

    [Description("The last possible day; left out where the day is known.")]
    public DateOnly? Until { get; init; }

    public LocalizedText? Title { get; init; }

    [Description("Local time, HH:mm.")]
    public string? StartsAt { get; init; }

    [Description("Local time, HH:mm.")]
    public string? EndsAt { get; init; }

    [Description("IANA name: Europe/Zurich.")]
    public string? Zone { get; init; }

    [Description("on-site, remote, hybrid or unknown.")]
    public string? Mode { get; init; }

    public string? Place { get; init; }

    [Description("Key of the region that it is for; left out for all.")]
    public string? Region { get; init; }

    [Description("public (default), members, internal or restricted.")]
    public string? Class { get; init; }
}
