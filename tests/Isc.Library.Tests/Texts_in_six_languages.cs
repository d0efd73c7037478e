using System.Collections;
using System.Globalization;
using System.Resources;
using Isc.Library.Text;
using Isc.Text;

namespace Isc.Library.Tests;

public sealed class Texts_in_six_languages
{
    public static TheoryData<string> Others => [.. Languages.All.Where(language => language != Languages.Default)];

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_text_exists_with_the_same_placeholders(string language)
    {
        var english = Read(Languages.Default);
        var other = Read(language);
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, text => Assert.Equal(text.Value, other[text.Key]));
    }

    [Fact]
    public void Every_plural_has_the_forms_of_its_language() => Assert.All(Languages.All, language =>
    {
        var keys = Raw(language).Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var plural in keys.Where(key => Stem(key) != key).Select(Stem).Distinct(StringComparer.Ordinal))
            Assert.All(PluralRules.CategoriesOf(language), category => Assert.Contains($"{plural}_{category}", keys));
    });

    // Placeholders by key; the forms of a plural are one text.
    private static Dictionary<string, string> Read(string language) => Raw(language)
        .GroupBy(text => Stem(text.Key), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => string.Join('|', group.Select(text => Placeholders(text.Value)).Distinct(StringComparer.Ordinal)), StringComparer.Ordinal);

    private static Dictionary<string, string> Raw(string language)
    {
        var culture = language == Languages.Default ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        using var set = new ResourceManager(typeof(Texts)).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        return set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }

    private static string Stem(string key) =>
        key.LastIndexOf('_') is var cut and > 0 && key[(cut + 1)..] is "zero" or "one" or "two" or "few" or "many" or "other" ? key[..key.LastIndexOf('_')] : key;

    private static string Placeholders(string text) =>
        string.Join(',', Enumerable.Range(0, 10).Where(i => text.Contains($"{{{i}}}", StringComparison.Ordinal)));
}
