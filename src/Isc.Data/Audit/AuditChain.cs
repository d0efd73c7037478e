using System.Security.Cryptography;
using System.Text;

namespace Isc.Data.Audit;

/// <summary>
/// The hash of an event over its canonical bytes: all its fields in a fixed order, numbers little-endian, texts as UTF-8 behind their
/// length, a byte before each that may be absent. Sequence and previous hash are among them, so that no event can move.
/// </summary>
internal static class AuditChain
{
    /// <summary>SHA-256 in hexadecimal.</summary>
    public const int HashLength = 64;

    /// <summary>What the first event follows.</summary>
    public static readonly string Genesis = new('0', HashLength);

    /// <summary>Makes <paramref name="happened"/> the next link.</summary>
    public static void Link(AuditEvent happened, long sequence, string previousHash)
    {
        (happened.Sequence, happened.PreviousHash) = (sequence, previousHash);
        happened.Hash = HashOf(happened);
    }

    public static string HashOf(AuditEvent happened)
    {
        using var bytes = new MemoryStream(512);
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
            Write(writer, happened);
        return Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    /// <summary>What stands in an event for a personal value.</summary>
    public static string DigestOf(string salt, string value) =>
        Convert.ToHexStringLower(SHA256.HashData([.. Convert.FromHexString(salt), .. Encoding.UTF8.GetBytes(value)]));

    private static void Write(BinaryWriter writer, AuditEvent happened)
    {
        writer.Write(happened.Sequence ?? 0);
        WriteOptional(writer, happened.PreviousHash);
        writer.Write(happened.Id.ToByteArray(bigEndian: true));
        // PostgreSQL keeps microseconds.
        writer.Write((happened.At - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond);
        writer.Write(happened.ActorKind);
        WriteOptional(writer, happened.AccountId?.ToString());
        WriteOptional(writer, happened.OnBehalfOf?.ToString());
        writer.Write(happened.Change);
        writer.Write(happened.TableName);
        writer.Write(happened.RecordId.ToByteArray(bigEndian: true));
        writer.Write(happened.RecordVersion);
        WriteOptional(writer, happened.Before);
        writer.Write(happened.After);
        WriteOptional(writer, happened.Reason);
    }

    private static void WriteOptional(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
            writer.Write(text);
    }
}
