using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Isc.Host.Switching;

internal sealed record SwitchRequest
{
    [Description("True to switch it on, false to switch it off."), Required]
    public bool? On { get; init; }

    [Description("Why; kept in the audit trail."), MaxLength(2_000)]
    public string? Reason { get; init; }
}
