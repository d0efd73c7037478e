namespace Isc.Organisation.Data;

/// <summary>What was proved when a session began.</summary>
internal enum SessionProof
{
    /// <summary>The password alone, where a second factor is to follow: stands for nobody yet.</summary>
    HalfWay,

    /// <summary>The password, and the second factor where there is one.</summary>
    Password,

    /// <summary>A passkey.</summary>
    Passkey,

    /// <summary>Another organisation's sign-in, of which it does not say that it was just now: too old for what is sensitive.</summary>
    Provider,

    /// <summary>Another organisation's sign-in, made for this session.</summary>
    ProviderNow,
}
