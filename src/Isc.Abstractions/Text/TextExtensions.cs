using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Isc.Text;

/// <summary>Plural texts: keys with the suffixes <c>_zero _one _two _few _many _other</c>.</summary>
public static class TextExtensions
{
    /// <summary>
    /// The text of <paramref name="key"/> for <paramref name="count"/> in the current language. Argument 0 is the count;
    /// <paramref name="more"/> follow.
    /// </summary>
    public static string Plural(this IStringLocalizer texts, string key, long count, params object[] more) =>
        string.Format(CultureInfo.CurrentCulture, texts.PluralTemplate(key, count), [count, .. more]);

    /// <summary>The template of <see cref="Plural"/>, its placeholders unfilled.</summary>
    public static string PluralTemplate(this IStringLocalizer texts, string key, long count) =>
        texts[$"{key}_{PluralRules.CategoryOf(Languages.Current, count)}"].Value;
}
