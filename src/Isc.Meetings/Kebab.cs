using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Isc.Meetings;

/// <summary>Values of an enum as the API and addresses write them: <c>in-progress</c>.</summary>
internal static class Kebab<TEnum>
    where TEnum : struct, Enum
{
    // Arrays, which are the same code for every enum; a dictionary of each would be compiled for each.
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();
    private static readonly string[] Stored = Enum.GetNames<TEnum>();
    private static readonly string[] Words = [.. Stored.Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    /// <summary>All of them, for messages.</summary>
    public static string All { get; } = string.Join(", ", Words);

    public static string Of(TEnum value) => Words[Array.IndexOf(Values, value)];

    /// <summary>From the name under which the database keeps it, without parsing.</summary>
    public static string OfStored(string name) => Words[Array.IndexOf(Stored, name)];

    public static bool TryRead([NotNullWhen(true)] string? word, out TEnum value)
    {
        var place = word is null ? -1 : Array.FindIndex(Words, known => known.Equals(word, StringComparison.OrdinalIgnoreCase));
        value = place < 0 ? default : Values[place];
        return place >= 0;
    }
}
