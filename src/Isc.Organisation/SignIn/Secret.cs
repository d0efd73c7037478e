using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Isc.Organisation.SignIn;

/// <summary>256 random bits for a cookie, a link or a stamp, and the digest that is kept of them.</summary>
internal static class Secret
{
    private const int Bytes = 32;
    private const int Length = 43;

    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static bool IsWellFormed(string? secret) => secret?.Length == Length && Base64Url.IsValid(secret);

    public static string DigestOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
