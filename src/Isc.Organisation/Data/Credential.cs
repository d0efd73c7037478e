using Isc.Data;

namespace Isc.Organisation.Data;

/// <summary>How an account proves who it is, and what has happened when someone tried.</summary>
internal sealed class Credential : Record
{
    public required Guid AccountId { get; init; }

    /// <summary>Salted and slow; null for an account that signs in otherwise, or not yet.</summary>
    [Secret]
    public string? PasswordHash { get; set; }

    public DateTime? PasswordChanged { get; set; }

    /// <summary>Changes with every proof of identity: sessions that hold another one have ended.</summary>
    [Secret]
    public required string Stamp { get; set; }

    /// <summary>Attempts since the last success.</summary>
    public int Failures { get; set; }

    public DateTime? LockedUntil { get; set; }

    /// <summary>The key of the authenticator app, encrypted; set before it is confirmed.</summary>
    [Secret]
    public string? AuthenticatorKey { get; set; }

    /// <summary>True once a code of the app has been given: from then on it is asked for.</summary>
    public bool SecondFactor { get; set; }

    /// <summary>The step of time of the last code taken: none is taken twice.</summary>
    public long LastStep { get; set; }

    /// <summary>Digests of the recovery codes that are left.</summary>
    [Secret]
    public string? RecoveryCodes { get; set; }
}
