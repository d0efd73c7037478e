using Isc.Data;
using Isc.Data.Audit;

namespace Isc.Organisation.Data;

/// <summary>Someone who can act in Isc.</summary>
internal sealed class Account : Record
{
    /// <summary>In lower case; unique.</summary>
    [Personal]
    public required string Email { get; set; }

    [Personal]
    public required string Name { get; set; }

    public bool Active { get; set; } = true;
}
