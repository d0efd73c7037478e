using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Isc.Modules.Membership;

/// <summary>The version a client has seen, from its <c>If-Match</c> header: <c>"3"</c>. Bound by the framework, which calls <see cref="TryParse"/>.</summary>
internal sealed record IfMatch(int Version)
{
    public static bool TryParse(string? header, [NotNullWhen(true)] out IfMatch? seen)
    {
        seen = header?.Trim('"') is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? new(version)
            : null;
        return seen is not null;
    }

    public static string ETag(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}
