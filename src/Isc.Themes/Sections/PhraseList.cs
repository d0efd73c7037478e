using Isc.Reporting;
using Isc.Themes.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Sections;

/// <summary>Phrases put together as the current language does.</summary>
internal static class PhraseList
{
    /// <summary>a, b and c; with semicolons where one of three or more has commas of its own.</summary>
    public static Phrase And(this IStringLocalizer<Texts> texts, IReadOnlyList<Phrase> items)
    {
        if (items.Count == 0)
            return "";
        var outer = items.Count > 2 && items.Any(item => item.ToString().AsSpan().ContainsAny(",،、")) ? "Outer" : null;
        var text = items[0];
        for (var i = 1; i < items.Count; i++)
            text = Phrase.Format(texts[i == items.Count - 1 ? $"List_{outer}And" : $"List_{outer ?? "Comma"}"].Value, text, items[i]);
        return text;
    }
}
