using System.Globalization;
using System.Text.RegularExpressions;
using Isc.Text;

namespace Isc.Testing;

/// <summary>What makes the texts of a language complete beside the English ones.</summary>
public static partial class TextRules
{
    private static readonly IReadOnlyList<string> Categories = ["zero", "one", "two", "few", "many", "other"];

    /// <summary>What is missing, too much or malformed; empty where nothing is.</summary>
    public static IEnumerable<string> Problems(string language, IReadOnlyDictionary<string, string> texts, IReadOnlyDictionary<string, string> english)
    {
        var expected = ExpectedKeys(english.Keys, language);
        return
        [
            .. expected.Where(key => !texts.ContainsKey(key)).Select(key => $"lacks '{key}'"),
            .. texts.Keys.Where(key => !expected.Contains(key)).Select(key => $"has '{key}', which English lacks or its plural does not use"),
            .. texts.Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => $"has no words for '{text.Key}'"),
            .. texts.Where(text => expected.Contains(text.Key)).SelectMany(text => FormatProblems(language, text.Key, text.Value, english)),
        ];
    }

    private static HashSet<string> ExpectedKeys(IEnumerable<string> english, string language) => english.SelectMany(key => PluralBase(key) is { } plural
        ? PluralRules.CategoriesOf(language).Select(category => $"{plural}_{category}")
        : [key]).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> FormatProblems(string language, string key, string text, IReadOnlyDictionary<string, string> english)
    {
        if (Placeholders(text) is not { } found)
            return [$"'{key}' is no format: {text}"];
        if (PluralBase(key) is not { } plural)
            return Differences(key, found, Placeholders(english[key]) ?? found);

        // Argument 0 is the count; where a form stands for one number alone, the word may stand for the figure.
        var model = Placeholders(english.GetValueOrDefault($"{plural}_other", text)) ?? found;
        return model.Contains(0) && !found.Contains(0) && !StandsForOneNumber(language, key)
            ? [$"'{key}' lacks {{0}}, the count"]
            : SaysNone(language, key) && found.IsSubsetOf(model) ? []
            : Differences(key, [.. found.Where(n => n != 0)], [.. model.Where(n => n != 0)]);
    }

    // Where there are none, there is nothing to list.
    private static bool SaysNone(string language, string key) => language == "ar" && key.EndsWith("_zero", StringComparison.Ordinal);

    private static IEnumerable<string> Differences(string key, SortedSet<int> found, SortedSet<int> expected) =>
        found.SetEquals(expected) ? [] : [$"'{key}' has {Words(found)} where English has {Words(expected)}"];

    private static string? PluralBase(string key) =>
        key.LastIndexOf('_') is var at and > 0 && Categories.Contains(key[(at + 1)..], StringComparer.Ordinal) ? key[..at] : null;

    // "One" is 1 in English, Spanish and Arabic, 0 and 1 in French, 1, 21, 31 … in Russian.
    private static bool StandsForOneNumber(string language, string key) => (language, key[(key.LastIndexOf('_') + 1)..]) switch
    {
        ("ar", "zero" or "one" or "two") or ("en" or "es", "one") => true,
        _ => false,
    };

    private static SortedSet<int>? Placeholders(string text)
    {
        var bare = text.Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal);
        var found = Placeholder().Matches(bare);
        return Placeholder().Replace(bare, "").AsSpan().ContainsAny('{', '}')
            ? null
            : [.. found.Select(match => int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture))];
    }

    private static string Words(SortedSet<int> placeholders) =>
        placeholders.Count == 0 ? "none" : string.Join(", ", placeholders.Select(n => $"{{{n}}}"));

    [GeneratedRegex(@"\{(?<number>\d{1,2})(?:,-?\d+)?(?::[^{}]*)?\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Placeholder();
}
