using System.Text.RegularExpressions;
using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;

namespace Isc.Architecture.Tests.Promises;

/// <summary>Compares the promises with the traits of the tests, read from their sources.</summary>
internal static partial class ProofRules
{
    public static IEnumerable<Violation> Unproved(Repository repository)
    {
        var proved = Proofs(repository).Select(proof => proof.Id).ToHashSet(StringComparer.Ordinal);
        return PromisePage.Due(repository).Except(proved, StringComparer.Ordinal).Select(id => new Violation(id, $"of {PromisePage.Path} has no test"));
    }

    public static IEnumerable<Violation> Unknown(Repository repository)
    {
        var known = PromisePage.Known(repository);
        return Proofs(repository).Where(proof => !known.Contains(proof.Id) || proof.Id[0] != (proof.Kind == "Promise" ? 'I' : 'T'))
            .Select(proof => new Violation(proof.File, $"names {proof.Kind} '{proof.Id}', which {PromisePage.Path} does not list"));
    }

    /// <summary>Tests that never run. One that names its condition runs wherever that holds.</summary>
    public static IEnumerable<Violation> Skipped(Repository repository) =>
        from file in Sources(repository)
        from Match attribute in TestAttribute().Matches(File.ReadAllText(file))
        where SkipReason().IsMatch(attribute.Value) && !SkipCondition().IsMatch(attribute.Value)
        select new Violation(repository.RelativePath(file), $"sets a test aside: {attribute.Value}");

    private static IEnumerable<(string File, string Kind, string Id)> Proofs(Repository repository) =>
        from file in Sources(repository)
        from Match trait in ProofTrait().Matches(File.ReadAllText(file))
        select (repository.RelativePath(file), trait.Groups["kind"].Value, trait.Groups["id"].Value);

    // Its own samples are no proofs.
    private static IEnumerable<string> Sources(Repository repository) => repository.Files("tests", "*.cs").Concat(repository.Files("modules", "*.cs"))
        .Where(file => !repository.RelativePath(file).Contains("Isc.Architecture.Tests/Promises/", StringComparison.Ordinal));

    [GeneratedRegex(@"\bTrait\(\s*""(?<kind>Promise|Catalogue)"",\s*""(?<id>[^""]*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ProofTrait();

    [GeneratedRegex(@"\bSkip\s*=", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex SkipReason();

    [GeneratedRegex(@"\bSkip(?:Unless|When)\s*=", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex SkipCondition();

    [GeneratedRegex(@"\[(?:Fact|Theory)\((?:""(?:[^""\\]|\\.)*""|[^""\]])*\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex TestAttribute();
}
