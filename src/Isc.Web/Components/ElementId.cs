using System.Globalization;
using System.Text;

namespace Isc.Web.Components;

/// <summary>Ids of elements, the same for the same words on every rendering, so that pages compare and cache.</summary>
internal static class ElementId
{
    /// <summary>An id from <paramref name="words"/>: FNV-1a, 32 bits.</summary>
    public static string Of(string prefix, string words)
    {
        var hash = 2166136261u;
        foreach (var octet in Encoding.UTF8.GetBytes(words))
            hash = (hash ^ octet) * 16777619u;
        return $"{prefix}-{hash.ToString("x8", CultureInfo.InvariantCulture)}";
    }
}
