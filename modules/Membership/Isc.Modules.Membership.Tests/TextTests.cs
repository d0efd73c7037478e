using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Isc.Modules.Membership.Text;
using Isc.Text;
using Xunit;

namespace Isc.Modules.Membership.Tests;

public sealed partial class TextTests
{
    private static readonly ResourceManager Resources = new(typeof(Texts).FullName!, typeof(Texts).Assembly);

    public static TheoryData<string> Others => [.. Languages.All.Where(language => language != Languages.Default)];

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_language_has_the_same_texts_with_the_same_placeholders(string language)
    {
        var english = Read("en");
        var other = Read(language);

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        Assert.All(other, text => Assert.True(english[text.Key].SetEquals(text.Value), $"{language}: {text.Key}"));
    }

    // Plural texts are compared by their stem: each language has the categories of its own grammar.
    private static Dictionary<string, HashSet<string>> Read(string language)
    {
        var culture = language == Languages.Default ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        var set = Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        var texts = set.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);
        Assert.DoesNotContain(texts, text => string.IsNullOrWhiteSpace(text.Value));

        var stems = texts.Keys.Where(key => Category().IsMatch(key)).GroupBy(Stem, StringComparer.Ordinal);
        Assert.All(stems, stem => Assert.Equal(
            PluralRules.CategoriesOf(language).Order(StringComparer.Ordinal),
            stem.Select(key => key[(key.LastIndexOf('_') + 1)..]).Order(StringComparer.Ordinal)));

        return texts.GroupBy(text => Stem(text.Key), StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => group.SelectMany(text => Placeholder().Matches(text.Value).Select(match => match.Value)).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    private static string Stem(string key) => Category().Replace(key, "");

    [GeneratedRegex("_(zero|one|two|few|many|other)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Category();

    [GeneratedRegex(@"\{\d\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}
