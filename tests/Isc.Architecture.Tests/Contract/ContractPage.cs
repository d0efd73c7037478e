using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Isc.Contributions;

namespace Isc.Architecture.Tests.Contract;

/// <summary>The contract in words: what the comments of Isc.Abstractions say, in order of namespace, type and member.</summary>
internal static partial class ContractPage
{
    public static IReadOnlyList<string> Of(Assembly contract)
    {
        var comments = XDocument.Load(Path.ChangeExtension(contract.Location, ".xml")).Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);
        var types = contract.GetExportedTypes().OrderBy(type => type.Namespace, StringComparer.Ordinal).ThenBy(type => type.Name, StringComparer.Ordinal).ToList();
        return
        [
            "# The contract, member by member", "",
            "Made from the comments in `src/Isc.Abstractions`; a test compares them. What a package offers, signature by signature, stands in its `PublicApi.txt`.", "",
            "## What a module can contribute", "",
            "```mermaid", "flowchart LR",
            .. types.Where(type => type.IsInterface && type != typeof(IContribution) && type.IsAssignableTo(typeof(IContribution)))
                .Select(type => $"  module([a module]) --> {Bare(type)} --> {type.Namespace!.Replace("Isc.", "", StringComparison.Ordinal)}([{type.Namespace}])"),
            "```",
            .. types.GroupBy(type => type.Namespace!, StringComparer.Ordinal).SelectMany(space => space.SelectMany(type => Section(type, comments)).Prepend($"## {space.Key}").Prepend("")),
        ];
    }

    private static IEnumerable<string> Section(Type type, Dictionary<string, XElement> comments)
    {
        var name = type.FullName!.Replace('+', '.');
        yield return "";
        yield return $"### {Bare(type)}";
        if (comments.GetValueOrDefault("T:" + name) is { } comment)
        {
            yield return "";
            yield return Words(comment.Element("summary"));
            foreach (var line in comment.Elements("param").Select(parameter => $"- `{(string)parameter.Attribute("name")!}`: {Words(parameter)}").Prepend(""))
                yield return line;
        }

        // What a record is made of is told where it is made.
        var made = comments.GetValueOrDefault("T:" + name)?.Elements("param").Select(parameter => $"P:{name}.{(string)parameter.Attribute("name")!}").ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var member in comments.Where(entry => entry.Key[0] != 'T' && Owner(entry.Key) == name && !made.Contains(entry.Key)
            && !entry.Key.Contains("#ctor", StringComparison.Ordinal)).OrderBy(entry => entry.Key[2..], StringComparer.Ordinal))
        {
            if (Words(member.Value.Element("summary")) is { Length: > 0 } words)
                yield return $"- `{Member(member.Key)}`: {words}";
        }
    }

    private static string Bare(Type type) => type.Name.Split('`')[0];

    private static string Owner(string key) => key[2..].Split('(')[0] is var path ? path[..path.LastIndexOf('.')] : "";

    private static string Member(string key)
    {
        var (path, open) = (key[2..].Split('(')[0], key.IndexOf('(', StringComparison.Ordinal));
        var name = path[(path.LastIndexOf('.') + 1)..].Replace("#ctor", "new", StringComparison.Ordinal).Split('`')[0];
        return key[0] == 'M' ? $"{name}({(open < 0 ? "" : string.Join(", ", Namespaces.Replace(key[(open + 1)..].Split(')')[0], "").Split(',').Select(type => type.Split('`')[0])))})" : name;
    }

    private static string Words(XElement? comment) => comment is null ? "" : Spaces.Replace(string.Concat(comment.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "paramref" or "typeparamref" } reference =>
            $"`{Namespaces.Replace(((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? "").Split('(')[0].Split(':')[^1], "").Split('`')[0]}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement other => other.Value,
        _ => "",
    })), " ").Trim();

    [GeneratedRegex(@"\b([A-Za-z]+\.)+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Namespaces { get; }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces { get; }
}
