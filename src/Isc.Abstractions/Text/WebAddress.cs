namespace Isc.Text;

/// <summary>What an address that a person wrote may be. Browsers read backslashes as slashes and skip control characters; this does neither.</summary>
public static class WebAddress
{
    /// <summary>True for a path on this site, <c>/library/c20-38?tab=a#b</c>, that no browser reads as another site.</summary>
    public static bool IsLocal(string? address)
    {
        if (address is not ['/', ..] || address is ['/', '/' or '\\', ..] || address.Length > 2_000 || !IsPlain(address))
            return false;
        // Something on the way may decode once: then it must still be a path.
        var decoded = Uri.UnescapeDataString(address.Split('?', '#')[0]);
        return decoded is not ['/', '/' or '\\', ..] && IsPlain(decoded) && !decoded.Contains("//", StringComparison.Ordinal);
    }

    /// <summary>True for what a link in a text may lead to: http, https, mailto, or a place on this site.</summary>
    public static bool IsLinkable(string? address)
    {
        if (string.IsNullOrEmpty(address) || address.Length > 2_000 || !IsPlain(address))
            return false;
        var scheme = address.IndexOf(':', StringComparison.Ordinal);
        var path = address.AsSpan().IndexOfAny("/?#");
        if (scheme < 0 || (path >= 0 && path < scheme))
            return !address.StartsWith("//", StringComparison.Ordinal);
        return Uri.TryCreate(address, UriKind.Absolute, out var absolute)
            && (absolute.Scheme == Uri.UriSchemeMailto || (IsWeb(absolute) && absolute.UserInfo.Length == 0));
    }

    /// <summary>True for a whole address by http or https.</summary>
    public static bool IsWeb(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var absolute) && IsWeb(absolute);

    private static bool IsWeb(Uri address) => (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.Host.Length > 0;

    private static bool IsPlain(string address) => !address.Any(letter => letter == '\\' || char.IsControl(letter) || char.IsWhiteSpace(letter)
        || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Surrogate
        || letter is '／' or '＼' or '⁄' or '∕');
}
