using Isc.Data;

namespace Isc.Organisation.Data;

/// <summary>Someone who can act in Isc.</summary>
internal sealed class Account : Record
{
    /// <summary>In lower case; unique.</summary>
    public required string Email { get; set; }

    public required string Name { get; set; }

    public bool Active { get; set; } = true;
}
