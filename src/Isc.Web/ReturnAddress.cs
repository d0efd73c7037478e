using Isc.Text;

namespace Isc.Web;

/// <summary>Addresses that a page is told to lead back to. Whoever made the link may have chosen them.</summary>
public static class ReturnAddress
{
    private const int Longest = 2_000;

    /// <summary><paramref name="address"/> where it is a page of this host, <c>/fr/meetings?body=isc-tf</c>; else the home page.</summary>
    public static string LocalOr(string? address, string home) => IsPage(address) ? address! : home;

    // It must begin with a language, so neither '//elsewhere' nor '/\elsewhere' can pass, and consist of letters that no browser rewrites.
    private static bool IsPage(string? address) =>
        address is { Length: > 3 and <= Longest } && address[0] == '/' && address[3] == '/' && Languages.IsOffered(address[1..3])
        && !address.Contains("//", StringComparison.Ordinal)
        && address.All(letter => letter is > ' ' and < '\x7f' and not ('\\' or '<' or '>' or '"'));
}
