using Isc.Architecture.Tests.Fluent;
using Isc.Text;

namespace Isc.Architecture.Tests.Rules;

/// <summary>What makes a text resource complete.</summary>
internal static class TextRules
{
    public static IEnumerable<Violation> Breaches(TextResource resource)
    {
        var absent = Languages.All.Where(language => !resource.Has(language)).ToList();
        if (absent.Count > 0)
            return absent.Select(language => new Violation(resource.Folder, $"has no {TextResource.FileOf(language)}"));

        var english = Entries(resource, Languages.Default);
        return Languages.All.SelectMany(language => Twice(resource, language).Concat(Testing.TextRules.Problems(language, Entries(resource, language), english))
            .Select(problem => new Violation(resource.PathOf(language), problem)));
    }

    private static IEnumerable<string> Twice(TextResource resource, string language) => resource.Read(language)
        .CountBy(entry => entry.Key, StringComparer.Ordinal).Where(key => key.Value > 1).Select(key => $"has '{key.Key}' twice");

    private static Dictionary<string, string> Entries(TextResource resource, string language) =>
        resource.Read(language).DistinctBy(entry => entry.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
