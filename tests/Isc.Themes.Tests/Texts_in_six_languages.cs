using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Isc.Text;

namespace Isc.Themes.Tests;

public sealed partial class Texts_in_six_languages
{
    public static TheoryData<string> Others => [.. Languages.All.Where(language => language != "en")];

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_text_exists_with_the_same_placeholders(string language)
    {
        var (english, other) = (Read(CultureInfo.InvariantCulture), Read(CultureInfo.GetCultureInfo(language)));
        var plurals = english.Keys.Where(k => k.EndsWith("_one", StringComparison.Ordinal)).Select(k => k[..^4]).ToList();
        var expected = english.Keys.Where(k => !plurals.Any(p => k == p + "_one" || k == p + "_other"))
            .Concat(plurals.SelectMany(p => PluralRules.CategoriesOf(language).Select(category => $"{p}_{category}")));

        Assert.Equal(expected.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, text) in other)
        {
            var original = english.TryGetValue(key, out var same) ? same : english[key[..key.LastIndexOf('_')] + "_other"];
            Assert.True(PlaceholdersOf(text).SetEquals(PlaceholdersOf(original)), $"{language}: {key}");
        }
    }

    private static Dictionary<string, string> Read(CultureInfo culture)
    {
        using var set = new ResourceManager(typeof(Text.Texts)).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        return set.Cast<System.Collections.DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);
    }

    private static HashSet<string> PlaceholdersOf(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
