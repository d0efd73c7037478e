namespace Isc.Organisation.SignIn;

/// <summary>What a password must be: long, and not one that others have guessed already. No kinds of letters are asked for.</summary>
internal static class PasswordRules
{
    /// <summary>Characters, at least.</summary>
    public const int Shortest = 12;

    /// <summary>Characters, at most: hashing more would let one request keep a core busy.</summary>
    public const int Longest = 128;

    // Of the house, which everybody would try first; security.md names them.
    private static readonly string[] Words =
        ["inter-sectoral", "intersectoral", "coordination", "telecommunication", "radiocommunication", "standardization", "development", "secretariat", "sector", "bureau", "union", "geneva", "itu", "isc"];

    // What must be left of a password without such words, digits and signs.
    private const int Own = 6;

    /// <summary>Key of the text that says what is wrong; null where nothing is.</summary>
    public static string? Breach(string password, string email) =>
        password.Length < Shortest ? "Password_TooShort"
        : password.Length > Longest ? "Password_TooLong"
        : password.Distinct().Count() < 5 ? "Password_Known"
        : BreachedPasswords.Contain(password) ? "Password_Known"
        : password.Contains(email.Split('@')[0], StringComparison.OrdinalIgnoreCase) ? "Password_Address"
        : Words.Aggregate(password.ToLowerInvariant(), (left, word) => left.Replace(word, "", StringComparison.Ordinal)).Count(char.IsLetter) < Own ? "Password_Known"
        : null;
}
