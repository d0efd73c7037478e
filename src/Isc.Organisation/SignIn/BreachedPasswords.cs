using System.Security.Cryptography;
using System.Text;

namespace Isc.Organisation.SignIn;

/// <summary>
/// Passwords that were found in breaches: the 43,940 entries of 12 letters or more, in lower case, among the million most frequent ones
/// of SecLists (see THIRD-PARTY-NOTICES). The file holds the first five bytes of each entry's SHA-256, in order; one password in 25 million is refused by chance.
/// </summary>
internal static class BreachedPasswords
{
    private const int Width = 5;

    private static readonly byte[] Digests = Read();

    public static int Count => Digests.Length / Width;

    public static bool Contain(string password)
    {
        var wanted = SHA256.HashData(Encoding.UTF8.GetBytes(password.ToLowerInvariant())).AsSpan(0, Width);
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            switch (Digests.AsSpan(middle * Width, Width).SequenceCompareTo(wanted))
            {
                case 0: return true;
                case < 0: low = middle + 1; break;
                default: high = middle - 1; break;
            }
        }

        return false;
    }

    private static byte[] Read()
    {
        using var stream = typeof(BreachedPasswords).Assembly.GetManifestResourceStream("SignIn/breached.bin")!;
        var digests = new byte[stream.Length];
        stream.ReadExactly(digests);
        return digests;
    }
}
