using System.ComponentModel;

namespace Isc.Meetings.Attending;

/// <summary>What somebody invited answers.</summary>
internal sealed record ReplyRequest
{
    [Description("accepted, tentative or declined.")]
    public string? Reply { get; init; }
}
