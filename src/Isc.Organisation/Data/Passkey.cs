using Isc.Data;

namespace Isc.Organisation.Data;

/// <summary>A passkey of an account. What is kept of it is public.</summary>
internal sealed class Passkey : Record
{
    public required Guid AccountId { get; init; }

    /// <summary>The authenticator's id of it, in Base64Url.</summary>
    public required string CredentialId { get; init; }

    /// <summary>In Base64Url.</summary>
    public required string PublicKey { get; init; }

    /// <summary>In its owner's words.</summary>
    public required string Name { get; set; }

    public required DateTime Created { get; init; }

    public DateTime? Used { get; set; }

    /// <summary>Counts its uses, where the authenticator counts: a copy of it would count anew.</summary>
    public long SignCount { get; set; }

    /// <summary>How the browser reaches it, with commas.</summary>
    public string? Transports { get; init; }

    public bool IsUserVerified { get; set; }

    public bool IsBackupEligible { get; init; }

    public bool IsBackedUp { get; set; }

    /// <summary>When its owner took it away.</summary>
    public DateTime? Removed { get; set; }
}
