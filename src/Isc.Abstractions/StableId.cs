using System.Security.Cryptography;
using System.Text;

namespace Isc;

/// <summary>
/// Ids for records that ship with Isc, so that kernels can cite one another's seeds without look-ups. RFC 9562 version 8 from
/// SHA-256 of a name such as <c>body/isc-tf</c>. Records that people make get version 7.
/// </summary>
public static class StableId
{
    /// <summary>The id of <paramref name="name"/>: the same on every machine and in every release.</summary>
    public static Guid Of(string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
