using System.Text;

namespace Isc.Organisation.SignIn;

/// <summary>Keys as authenticator apps read them, RFC 4648 without padding.</summary>
internal static class Base32
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder((bytes.Length * 8 + 4) / 5);
        var (buffer, bits) = (0, 0);
        foreach (var value in bytes)
        {
            (buffer, bits) = ((buffer << 8 | value) & 0xfff, bits + 8);
            for (; bits >= 5; bits -= 5)
                text.Append(Letters[buffer >> (bits - 5) & 31]);
        }

        return bits == 0 ? text.ToString() : text.Append(Letters[buffer << (5 - bits) & 31]).ToString();
    }
}
