using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Isc.Organisation.Data;

namespace Isc.Organisation.Emergencies;

/// <summary>The body of <c>POST organisation/emergencies</c>.</summary>
internal sealed record EmergencyRequest
{
    public const int LongestMinutes = 240;

    [Description("Why; internal audit reads it."), Required, MaxLength(GrantModel.LongestReason)]
    public string? Reason { get; init; }

    [Description("How long, from the confirmation; 60 where it is left out."), Range(5, LongestMinutes)]
    public int Minutes { get; init; } = 60;
}
