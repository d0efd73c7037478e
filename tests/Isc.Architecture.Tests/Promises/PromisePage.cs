using System.Globalization;
using System.Text.RegularExpressions;
using Isc.Architecture.Tests.Subjects;

namespace Isc.Architecture.Tests.Promises;

/// <summary>The rows of <c>docs/reference/promises.md</c>.</summary>
internal static partial class PromisePage
{
    public const string Path = "docs/reference/promises.md";

    /// <summary>The last part that is built, in the page's own words.</summary>
    private static int Built(string page) => int.Parse(BuiltPart().Match(page).Groups["part"].Value, CultureInfo.InvariantCulture);

    public static IReadOnlySet<string> Known(Repository repository) =>
        Row().Matches(repository.Read(Path)).Select(row => row.Groups["id"].Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>Those whose proof must exist now.</summary>
    public static IReadOnlySet<string> Due(Repository repository)
    {
        var page = repository.Read(Path);
        return Row().Matches(page).Where(row => int.TryParse(row.Groups["part"].Value, CultureInfo.InvariantCulture, out var part) && part <= Built(page))
            .Select(row => row.Groups["id"].Value).ToHashSet(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^\| (?<id>[IT]\d+) \| (?<part>[^|]+?) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Row();

    [GeneratedRegex(@"Built so far: part (?<part>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex BuiltPart();
}
