using Isc.Data;
using Isc.Data.Audit;

namespace Isc.Organisation.Data;

/// <summary>Another organisation's name for the owner of an account.</summary>
internal sealed class LinkedIdentity : Record
{
    public required Guid AccountId { get; set; }

    /// <summary>Key of the provider in the settings.</summary>
    public required string Provider { get; init; }

    /// <summary>The provider's name for the person, which changes only when the person is erased.</summary>
    [Personal]
    public required string Subject { get; set; }

    public required DateTime Linked { get; set; }

    /// <summary>When its owner took it away.</summary>
    public DateTime? Removed { get; set; }
}
