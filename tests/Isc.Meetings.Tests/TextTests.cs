using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Isc.Meetings.Text;
using Isc.Text;

namespace Isc.Meetings.Tests;

public sealed partial class TextTests
{
    [Fact]
    public void Six_languages_have_the_same_keys_plurals_and_placeholders()
    {
        var texts = new ResourceManager("Isc.Meetings.Text.Texts", typeof(Texts).Assembly);
        var english = Read(texts, CultureInfo.InvariantCulture);
        foreach (var language in Languages.All.Where(l => l != "en"))
        {
            var other = Read(texts, CultureInfo.GetCultureInfo(language));
            Assert.Equal(Shapes(english), Shapes(other));
            Assert.All(
                other.Keys.Where(k => Plural().IsMatch(k)).GroupBy(k => Plural().Replace(k, "")),
                forms => Assert.Equal(PluralRules.CategoriesOf(language).Order(StringComparer.Ordinal), forms.Select(f => f[(f.LastIndexOf('_') + 1)..]).Order(StringComparer.Ordinal)));
        }
    }

    private static Dictionary<string, string> Read(ResourceManager texts, CultureInfo culture) => texts
        .GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<System.Collections.DictionaryEntry>()
        .ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);

    private static IEnumerable<string> Shapes(Dictionary<string, string> texts) => texts
        .Select(t => Plural().Replace(t.Key, "") + " " + string.Join(',', Placeholder().Matches(t.Value).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)))
        .Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("_(zero|one|two|few|many|other)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plural();

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
