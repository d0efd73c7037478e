using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Isc.Organisation.Data;

namespace Isc.Organisation.Granting;

/// <summary>The body of what moves a grant or ends a role; none is needed where no reason is asked for.</summary>
internal sealed record GrantMove
{
    [Description("Why; asked for to refuse, to withdraw and to end."), MaxLength(GrantModel.LongestReason)]
    public string? Reason { get; init; }
}
