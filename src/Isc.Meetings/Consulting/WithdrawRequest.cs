using System.ComponentModel;

namespace Isc.Meetings.Consulting;

/// <summary>The body of a trigger of a consultation; may be left out where it asks for nothing.</summary>
internal sealed record WithdrawRequest
{
    [Description("Why; required for withdraw.")]
    public string? Reason { get; init; }
}
