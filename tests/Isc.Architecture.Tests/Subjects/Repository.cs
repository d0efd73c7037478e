using System.Reflection;

namespace Isc.Architecture.Tests.Subjects;

/// <summary>The files of the source tree.</summary>
internal sealed class Repository(string root)
{
    /// <summary>The tree that this test was built from.</summary>
    public static Repository Here { get; } = new(typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!);

    public string Root => root;

    public IReadOnlyList<Project> Projects { get; } = [.. new[] { "src", "modules", "tests" }
        .SelectMany(room => FilesUnder(root, room, "*.csproj"))
        .Select(file => new Project(file, root)).Where(project => !IsOfTemplate(project))];

    /// <summary>What the host finds: <c>modules/*/Isc.Modules.*/*.csproj</c> without tests.</summary>
    public IReadOnlyList<Project> Modules => [.. Projects.Where(project =>
        !project.IsTest && project.RelativePath.Split('/') is ["modules", _, var folder, _] && folder.StartsWith("Isc.Modules.", StringComparison.Ordinal))];

    /// <summary>The projects of <c>src</c> that run in the host, the host included.</summary>
    public IReadOnlyList<Project> Core => [.. Projects.Where(project =>
        project.RelativePath.Split('/') is ["src", _, _] && !Floors.Tools.Contains(project.Name))];

    public IEnumerable<string> Files(string room, string pattern) => FilesUnder(root, room, pattern);

    public string Read(string path) => File.ReadAllText(Path.Combine(root, path));

    // What a template holds becomes a project only where it is used.
    private static bool IsOfTemplate(Project project) => project.RelativePath.Split('/') is ["src", "Isc.Templates", _, _, ..];

    public string RelativePath(string file) => Path.GetRelativePath(root, file).Replace('\\', '/');

    private static IEnumerable<string> FilesUnder(string root, string room, string pattern)
    {
        var folder = Path.Combine(root, room);
        return !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal);
    }
}
