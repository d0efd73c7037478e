using System.Text.RegularExpressions;
using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;

namespace Isc.Architecture.Tests.Asvs;

/// <summary>The project's account of OWASP ASVS 5.0.0: which requirement applies, and which test shows that it holds.</summary>
internal static partial class AsvsTable
{
    public const string Path = "docs/reference/asvs.csv";

    /// <summary>Requirements of level 3 that Isc aims at nevertheless.</summary>
    private static readonly HashSet<string> Chosen = new(
        ["V1.2.10", "V1.3.12", "V2.3.5", "V5.2.5", "V5.3.3", "V7.5.3", "V8.3.2", "V8.3.3", "V15.4.1", "V15.4.2", "V15.4.3", "V16.5.4"], StringComparer.Ordinal);

    public static IReadOnlyList<AsvsRow> Rows(Repository repository) =>
        [.. repository.Read(Path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => AsvsRow.Of(Cells(line)))];

    public static IEnumerable<Violation> Breaches(Repository repository)
    {
        var rows = Rows(repository);
        var known = AsvsLevels.All;
        foreach (var id in known.Keys.Except(rows.Select(row => row.Requirement), StringComparer.Ordinal))
            yield return new(id, $"is missing in {Path}");
        foreach (var twice in rows.CountBy(row => row.Requirement, StringComparer.Ordinal).Where(count => count.Value > 1))
            yield return new(twice.Key, "stands twice");
        var tests = Tests(repository);
        foreach (var row in rows)
        {
            if (Problem(row, known, tests) is { } problem)
                yield return new(row.Requirement, problem);
        }
    }

    private static string? Problem(AsvsRow row, IReadOnlyDictionary<string, char> known, HashSet<string> tests) => row switch
    {
        _ when !known.TryGetValue(row.Requirement, out var level) => "is no requirement of ASVS 5.0.0",
        _ when row.Level != known[row.Requirement].ToString() => $"is of level {known[row.Requirement]}, not {row.Level}",
        { Applicable: "no" or "open", Reason.Length: < 5 } => "is set aside without a reason",
        { Applicable: "no", Reason: "Level 3 is not aimed at." } when row.Level != "3" || Chosen.Contains(row.Requirement) => "is aimed at",
        { Applicable: "yes", Tests.Count: 0 } => "applies and names no test",
        { Applicable: "yes" } when row.Tests.FirstOrDefault(test => !tests.Contains(test)) is { } unknown => $"names the test '{unknown}', which does not exist or is set aside",
        { Applicable: not ("yes" or "no" or "open") } => $"says '{row.Applicable}'",
        _ => null,
    };

    // Class and name of every test, read from the sources.
    private static HashSet<string> Tests(Repository repository) =>
    [
        .. from file in repository.Files("tests", "*.cs").Concat(repository.Files("modules", "*.cs"))
           let text = File.ReadAllText(file)
           from Match test in Test().Matches(text)
           where !test.Groups["attributes"].Value.Contains("Skip =", StringComparison.Ordinal)
           select $"{System.IO.Path.GetFileNameWithoutExtension(file)}.{test.Groups["name"].Value}",
    ];

    private static List<string> Cells(string line) => [.. Cell().Matches(line).Select(cell =>
        cell.Groups["quoted"].Success ? cell.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : cell.Groups["plain"].Value)];

    [GeneratedRegex("""(?:^|,)(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^,"]*))""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Cell();

    [GeneratedRegex(@"(?<attributes>\[(?:Fact|Theory)\b.{0,20000}?)\bpublic\s+(?:async\s+|static\s+)*(?:Task|void|ValueTask)\s+(?<name>\w+)\(", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Test();
}
