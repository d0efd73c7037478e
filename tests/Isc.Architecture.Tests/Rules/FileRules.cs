using System.Text.RegularExpressions;
using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;

namespace Isc.Architecture.Tests.Rules;

/// <summary>What the source tree itself must keep to.</summary>
internal static partial class FileRules
{
    private const int MostLines = 300;
    private const string Solution = "Isc.sln";

    /// <summary>Code that people write: migrations are scaffolded.</summary>
    public static IEnumerable<string> Sources(Repository repository) =>
        from room in new[] { "src", "modules", "tests" }
        from pattern in new[] { "*.cs", "*.razor" }
        from file in repository.Files(room, pattern)
        where !repository.RelativePath(file).Contains("/Migrations/", StringComparison.Ordinal)
        select file;

    public static IEnumerable<Violation> Long(Repository repository) =>
        from file in Sources(repository)
        let lines = File.ReadLines(file).Count()
        where lines > MostLines
        select new Violation(repository.RelativePath(file), $"has {lines} lines");

    public static IEnumerable<Violation> Lengthy(Repository repository)
    {
        var lengths = Sources(repository).Select(file => File.ReadLines(file).Count()).Order().ToList();
        var (median, ninth) = (lengths[lengths.Count / 2], lengths[lengths.Count * 9 / 10]);
        if (median > 40)
            yield return new("The median file", $"has {median} lines");
        if (ninth >= 150)
            yield return new("The tenth longest in a hundred", $"has {ninth} lines");
    }

    public static IEnumerable<Violation> Crowded(Repository repository) =>
        from file in Sources(repository)
        where file.EndsWith(".cs", StringComparison.Ordinal)
        let types = TypeDeclaration().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList()
        where types.Count > 1
        select new Violation(repository.RelativePath(file), $"holds {string.Join(", ", types)}");

    public static IEnumerable<Violation> Unexplained(Repository repository) => repository.Modules
        .Select(module => string.Join('/', module.RelativePath.Split('/').Take(2))).Distinct(StringComparer.Ordinal)
        .Where(folder => !File.Exists(Path.Combine(repository.Root, folder, "README.md")))
        .Select(folder => new Violation(folder, "has no README.md"));

    public static IEnumerable<Violation> Unlisted(Repository repository)
    {
        if (!File.Exists(Path.Combine(repository.Root, Solution)))
            return [new(Solution, "is missing")];
        var listed = ListedProject().Matches(repository.Read(Solution)).Select(match => match.Groups["path"].Value.Replace('\\', '/'))
            .ToHashSet(StringComparer.Ordinal);
        var present = repository.Projects.Select(project => project.RelativePath).ToHashSet(StringComparer.Ordinal);
        return present.Except(listed, StringComparer.Ordinal).Select(path => new Violation(path, $"is not in {Solution}"))
            .Concat(listed.Except(present, StringComparer.Ordinal).Select(path => new Violation(Solution, $"lists {path}, which does not exist")));
    }

    // Namespaces are file-scoped, so a type that starts a line is not nested.
    [GeneratedRegex(
        @"^(?:(?:public|internal|file|sealed|static|abstract|partial|readonly|ref|unsafe) )*(?:class|record struct|record class|record|struct|interface|enum|delegate [\w<>\[\],.? ]+?) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex("\"(?<path>[^\"]+\\.csproj)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ListedProject();
}
