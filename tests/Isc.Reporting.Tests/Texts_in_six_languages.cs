using System.Globalization;
using System.Text.RegularExpressions;
using System.Resources;
using Isc.Text;

namespace Isc.Reporting.Tests;

public sealed partial class Texts_in_six_languages
{
    public static TheoryData<string> Others => [.. Languages.All.Where(language => language != "en")];

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_text_exists_with_the_same_placeholders(string language)
    {
        var english = Read(CultureInfo.InvariantCulture);
        var other = Read(CultureInfo.GetCultureInfo(language));

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, text) in english)
            Assert.True(PlaceholdersOf(text).SetEquals(PlaceholdersOf(other[key])), $"{language}: {key}");
    }

    private static Dictionary<string, string> Read(CultureInfo culture)
    {
        var resources = new ResourceManager(typeof(Text.Texts));
        using var set = resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        // Plurals have as many forms as their language: the rules of the architecture look after them.
        return set.Cast<System.Collections.DictionaryEntry>().Where(entry => !Plural().IsMatch((string)entry.Key)).ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }

    private static HashSet<string> PlaceholdersOf(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("_(zero|one|two|few|many|other)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plural();

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
