namespace Isc.Templates.Tests;

/// <summary>What is packed for teams outside the repository.</summary>
internal static class Packages
{
    /// <summary>Of one run, so that no run takes another's packages.</summary>
    public const string Version = "0.1.0-proof";

    public const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    /// <summary>Every project of src that is a package, from the ground up.</summary>
    public static IReadOnlyList<string> Projects { get; } =
    [
        .. new[] { "Abstractions", "Data", "Web", "Organisation", "Library", "Themes", "Mail", "Meetings", "Escalation", "Reporting", "Testing", "Conformance", "Sdk", "Templates" }
            .Select(name => $"src/Isc.{name}/Isc.{name}.csproj"),
    ];
}
