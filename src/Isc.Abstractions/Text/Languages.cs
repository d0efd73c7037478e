using System.Collections.Frozen;
using System.Globalization;

namespace Isc.Text;

/// <summary>The six official languages, in the order in which they are listed.</summary>
public static class Languages
{
    /// <summary>The language of last resort.</summary>
    public const string Default = "en";

    private static readonly FrozenDictionary<string, CultureInfo> Cultures = new Dictionary<string, CultureInfo>(StringComparer.Ordinal)
    {
        ["ar"] = CultureInfo.GetCultureInfo("ar-AE"),
        ["zh"] = CultureInfo.GetCultureInfo("zh-CN"),
        ["en"] = CultureInfo.GetCultureInfo("en-GB"),
        ["fr"] = CultureInfo.GetCultureInfo("fr-FR"),
        ["ru"] = CultureInfo.GetCultureInfo("ru-RU"),
        ["es"] = CultureInfo.GetCultureInfo("es-ES"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The two-letter codes: ar, zh, en, fr, ru, es.</summary>
    public static IReadOnlyList<string> All { get; } = ["ar", "zh", "en", "fr", "ru", "es"];

    /// <summary>Each language's name in itself.</summary>
    public static IReadOnlyDictionary<string, string> Names { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ar"] = "العربية",
        ["zh"] = "中文",
        ["en"] = "English",
        ["fr"] = "Français",
        ["ru"] = "Русский",
        ["es"] = "Español",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The code of the language in which this call runs.</summary>
    public static string Current => CodeOf(CultureInfo.CurrentUICulture);

    /// <summary>True for the six codes, in lower case.</summary>
    public static bool IsOffered(string? code) => code is not null && Cultures.ContainsKey(code);

    /// <summary>The culture that formats dates and numbers in a language.</summary>
    /// <exception cref="ArgumentException">The language is not offered.</exception>
    public static CultureInfo Culture(string code) => Cultures.TryGetValue(code, out var culture)
        ? culture
        : throw new ArgumentException($"Language '{code}' is not offered; choose one of {string.Join(", ", All)}.", nameof(code));

    /// <summary>True where text runs from right to left.</summary>
    public static bool IsRightToLeft(string code) => code == "ar";

    /// <summary>What <paramref name="text"/> gives when it runs in each language: a stored text made from the resources of code.</summary>
    public static LocalizedText InEach(Func<string> text) => new(All.Select(language => KeyValuePair.Create(language, In(language, text))).ToList());

    /// <summary>What <paramref name="say"/> gives when it runs in <paramref name="language"/>; the language around it is as before, then.</summary>
    /// <exception cref="ArgumentException">The language is not offered.</exception>
    public static T In<T>(string language, Func<T> say)
    {
        var (culture, words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Culture(language);
            return say();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, words);
        }
    }

    /// <summary>The code of the language a culture belongs to; <see cref="Default"/> for one that is not offered.</summary>
    public static string CodeOf(CultureInfo culture) =>
        IsOffered(culture.TwoLetterISOLanguageName) ? culture.TwoLetterISOLanguageName : Default;
}
