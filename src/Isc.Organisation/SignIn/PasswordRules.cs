namespace Isc.Organisation.SignIn;

/// <summary>What a password must be.</summary>
internal static class PasswordRules
{
    /// <summary>Characters, at least.</summary>
    public const int Shortest = 12;

    /// <summary>Characters, at most: hashing more would let one request keep a core busy.</summary>
    public const int Longest = 128;
}
