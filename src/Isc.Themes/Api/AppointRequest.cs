using System.ComponentModel;

namespace Isc.Themes.Api;

/// <summary>The body of <c>PUT themes/{key}/focal-points/{office}</c>.</summary>
internal sealed record AppointRequest
{
    [Description("Id of the account; null leaves the seat vacant.")]
    public Guid? Account { get; init; }
}
