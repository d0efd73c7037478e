using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Isc.Meetings;

/// <summary>Values of an enum as the API and addresses write them: <c>in-progress</c>.</summary>
internal static class Kebab<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Words =
        Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    private static readonly FrozenDictionary<string, TEnum> Values =
        Words.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Stored =
        Words.ToFrozenDictionary(pair => pair.Key.ToString(), pair => pair.Value, StringComparer.Ordinal);

    /// <summary>All of them, for messages.</summary>
    public static string All { get; } = string.Join(", ", Enum.GetValues<TEnum>().Select(Of));

    public static string Of(TEnum value) => Words[value];

    /// <summary>From the name under which the database keeps it, without parsing.</summary>
    public static string OfStored(string name) => Stored[name];

    public static bool TryRead([NotNullWhen(true)] string? word, out TEnum value)
    {
        value = default;
        return word is not null && Values.TryGetValue(word, out value);
    }
}
