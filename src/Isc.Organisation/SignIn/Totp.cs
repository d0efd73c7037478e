using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Isc.Organisation.SignIn;

/// <summary>Codes of authenticator apps, RFC 6238: six digits, 30 s, SHA-1. Each step of time is taken once.</summary>
internal static class Totp
{
    private const int Seconds = 30;
    private const int Bytes = 20;
    private const int Drift = 1;

    /// <summary>160 random bits, as the RFC advises.</summary>
    public static byte[] CreateKey() => RandomNumberGenerator.GetBytes(Bytes);

    /// <summary>The step of time that a code belongs to, one early or late allowed; null for a wrong code, or a step not after <paramref name="last"/>.</summary>
    public static long? Match(byte[] key, string code, DateTimeOffset now, long last)
    {
        var step = now.ToUnixTimeSeconds() / Seconds;
        for (var candidate = Math.Max(step - Drift, last + 1); candidate <= step + Drift; candidate++)
        {
            if (CryptographicOperations.FixedTimeEquals(
                System.Text.Encoding.UTF8.GetBytes(CodeAt(key, candidate)), System.Text.Encoding.UTF8.GetBytes(code)))
                return candidate;
        }

        return null;
    }

    public static string CodeAt(byte[] key, DateTimeOffset at) => CodeAt(key, at.ToUnixTimeSeconds() / Seconds);

    private static string CodeAt(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> mac = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // SHA-1 is what authenticator apps compute; as HMAC it is sound.
        HMACSHA1.HashData(key, counter, mac);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(mac[(mac[^1] & 15)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
