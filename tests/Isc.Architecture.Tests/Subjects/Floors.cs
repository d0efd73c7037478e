namespace Isc.Architecture.Tests.Subjects;

/// <summary>Which floor of the house a project stands on; a floor references only lower ones.</summary>
internal static class Floors
{
    public const int Modules = 4;

    private static readonly IReadOnlyDictionary<string, int> Known = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["Isc.Abstractions"] = 0,
        ["Isc.Data"] = 1,
        ["Isc.Web"] = 1,
        ["Isc.Organisation"] = 2,
        ["Isc.Library"] = 2,
        ["Isc.Themes"] = 3,
        ["Isc.Mail"] = 3,
        ["Isc.Meetings"] = 3,
        ["Isc.Reporting"] = 3,
        ["Isc.Escalation"] = 3,
        ["Isc.Host"] = 5,
    };

    /// <summary>Development tools stand beside the house.</summary>
    public static IReadOnlySet<string> Tools { get; } =
        new HashSet<string>(["Isc.Conformance", "Isc.Testing", "Isc.Migrations", "Isc.Sdk", "Isc.Templates"], StringComparer.Ordinal);

    /// <summary>The floor; null for tools, tests and what nobody has placed yet.</summary>
    public static int? Of(string project) => Known.TryGetValue(project, out var floor) ? floor
        : project.StartsWith("Isc.Modules.", StringComparison.Ordinal) && !project.EndsWith(".Tests", StringComparison.Ordinal) ? Modules
        : null;
}
