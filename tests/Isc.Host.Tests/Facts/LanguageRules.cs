using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Isc.Text;

namespace Isc.Host.Tests.Facts;

/// <summary>Walks a composed model for what is not in its language.</summary>
internal sealed partial class LanguageRules(string language, IReadOnlyList<(string English, string Own)> acronyms)
{
    private const string ArabicDigits = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹";

    // Words of English that are none in French or Spanish.
    private static readonly string[] English =
        ["the", "of", "and", "with", "which", "were", "was", "been", "has", "have", "this", "that", "from", "their", "its", "for", "by", "to", "at"];

    public IEnumerable<string> Offences(JsonElement model) => Walk(model).SelectMany(Of).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> Of(JsonElement piece)
    {
        var text = piece.ValueKind == JsonValueKind.String ? piece.GetString()! : piece.GetProperty("text").GetString()!;
        if (piece.ValueKind == JsonValueKind.Object && piece.TryGetProperty("language", out var other) && other.ValueKind == JsonValueKind.String)
            yield return $"in {other}: {text}";
        if (piece.ValueKind == JsonValueKind.Object && piece.TryGetProperty("figure", out var figure) && figure.ValueKind == JsonValueKind.Object
            && text != figure.GetProperty("value").GetInt64().ToString("N0", Languages.Culture(language)))
            yield return $"figure as {text}";
        if (text.Any(c => c > 'z' && char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber))
            yield return $"digits: {text}";
        if (text.Contains("..", StringComparison.Ordinal) || text.Contains('{', StringComparison.Ordinal) || text.Contains("  ", StringComparison.Ordinal) || IsoDate().IsMatch(text))
            yield return $"form: {text}";
        foreach (var word in Word().Matches(Symbol().Replace(text, "")).Select(match => match.Value).Where(IsForeign))
            yield return $"'{word}' in: {text}";
        foreach (var (english, own) in acronyms.Where(pair => pair.English != pair.Own && Regex.IsMatch(text, $@"(?<![\w-]){Regex.Escape(pair.English)}(?![\w/-])", RegexOptions.None, TimeSpan.FromSeconds(1))))
            yield return $"'{english}' for '{own}' in: {text}";
    }

    // Abbreviations and names of products have capitals inside; in the alphabets of other languages nothing else is Latin.
    private bool IsForeign(string word) => language switch
    {
        "fr" or "es" => English.Contains(word, StringComparer.OrdinalIgnoreCase),
        "en" => false,
        _ => word.Count(char.IsAsciiLetterUpper) < 2 && word is not [>= 'A' and <= 'Z'],
    };

    private static IEnumerable<JsonElement> Walk(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Walk),
        JsonValueKind.Object when element.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(Words),
        _ => [],
    };

    // What is read stands under these names; the rest is keys and ids.
    private static IEnumerable<JsonElement> Words(JsonProperty property) => property switch
    {
        { Name: "figures" or "sources" or "period" or "figure" } => [],
        { Value.ValueKind: JsonValueKind.String, Name: "addressee" or "source" or "title" or "label" or "value" or "heading" or "lead" or "caption" or "name" } => [property.Value],
        { Name: "headings" or "categories" } => property.Value.EnumerateArray(),
        _ => Walk(property.Value),
    };

    [GeneratedRegex("[A-Za-z][A-Za-z’'-]*", RegexOptions.None, 1000)]
    private static partial Regex Word();

    // Addresses and symbols of documents are the same in all languages.
    [GeneratedRegex(@"\S+@\S+|[A-Z]+[0-9]+/\S+", RegexOptions.None, 1000)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b", RegexOptions.None, 1000)]
    private static partial Regex IsoDate();
}
