using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Isc.Organisation.Tokens;

/// <summary>Access tokens: 256 random bits behind a prefix that secret scanners can recognise.</summary>
internal static class Token
{
    private const string Prefix = "isc_";
    private const int Bytes = 32;
    private const int Length = 47;

    public static string Create() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static bool IsWellFormed(string token) =>
        token.Length == Length && token.StartsWith(Prefix, StringComparison.Ordinal) && Base64Url.IsValid(token.AsSpan(Prefix.Length));

    // No salt and no slow hash: 256 random bits cannot be guessed, and the digest must be found by an index.
    public static string DigestOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
