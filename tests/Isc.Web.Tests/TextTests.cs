using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Isc.Text;
using Isc.Web.Text;

namespace Isc.Web.Tests;

public sealed class TextTests
{
    private static readonly Regex Placeholder = new(@"\{[0-9]+[^}]*\}", RegexOptions.NonBacktracking);

    [Fact]
    public void English_holds_the_texts_of_the_kit() => Assert.True(In("en").Count > 40);

    [Theory]
    [InlineData("ar")]
    [InlineData("zh")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("es")]
    public void Every_text_exists_in_the_language_with_the_same_placeholders(string language)
    {
        var (english, other) = (In("en"), In(language));

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, text =>
        {
            Assert.False(string.IsNullOrWhiteSpace(other[text.Key]), text.Key);
            Assert.Equal(PlaceholdersOf(text.Value), PlaceholdersOf(other[text.Key]));
        });
    }

    private static Dictionary<string, string> In(string language)
    {
        var culture = language == Languages.Default ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        return new ResourceManager(typeof(Texts)).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);
    }

    private static List<string> PlaceholdersOf(string text) => [.. Placeholder.Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal)];
}
