using Isc.Host.Routing;

namespace Isc.Host.Caching;

/// <summary>What makes two visitors' pages the same: address with language, what the record and the modules were, and the day.</summary>
/// <param name="Address">Path base, path and query.</param>
/// <param name="Own">Changes that this process has saved.</param>
/// <param name="Foreign">Changes of others that it has noticed.</param>
/// <param name="Modules">Which modules were on.</param>
/// <param name="Day">Today, UTC.</param>
internal sealed record PageKey(string Address, long Own, long Foreign, object Modules, DateOnly Day)
{
    /// <summary>Longer addresses are not kept.</summary>
    private const int LongestAddress = 500;

    /// <summary>
    /// The address of a page that a visitor asks for, or null where it must be made anew: for a caller who brings a token or any cookie
    /// but the language's.
    /// </summary>
    public static string? AddressOf(HttpRequest request)
    {
        if (!request.WantsPage() || request.Headers.Authorization.Count > 0 || request.Cookies.Any(cookie => cookie.Key != LanguagePath.Cookie))
            return null;
        var address = $"{request.Host}{request.PathBase}{request.Path}{request.QueryString}";
        return address.Length <= LongestAddress ? address : null;
    }
}
