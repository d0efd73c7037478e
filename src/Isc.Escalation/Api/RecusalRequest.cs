using System.ComponentModel;

namespace Isc.Escalation.Api;

/// <summary>Who may not decide, and why.</summary>
internal sealed record RecusalRequest
{
    [Description("The account; the caller's own unless given.")]
    public Guid? Account { get; init; }

    public string? Reason { get; init; }
}
