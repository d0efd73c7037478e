using System.Xml.Linq;

namespace Isc.Architecture.Tests.Subjects;

/// <summary>A project file with what it inherits from its folder's Directory.Build.props.</summary>
internal sealed class Project(string file, string folder)
{
    public string Name => Path.GetFileNameWithoutExtension(file);

    public string File => file;

    /// <summary>From the repository's root, with forward slashes: as solutions and messages name it.</summary>
    public string RelativePath => Path.GetRelativePath(folder, file).Replace('\\', '/');

    public bool IsTest => Name.EndsWith(".Tests", StringComparison.Ordinal);

    /// <summary>Names of the projects it references.</summary>
    public IEnumerable<string> ProjectReferences => Items("ProjectReference").Select(item => item.Replace('\\', '/'))
        .Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path)!);

    public IEnumerable<string> PackageReferences => Items("PackageReference");

    public override string ToString() => RelativePath;

    private IEnumerable<string> Items(string name) => Sources
        .SelectMany(source => XDocument.Load(source).Descendants(name))
        .Where(item => !item.AncestorsAndSelf().Any(IsForTests))
        .SelectMany(item => ((string?)item.Attribute("Include") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private IEnumerable<string> Sources => Props is { } props ? [file, props] : [file];

    // MSBuild takes the nearest one; that of the root is imported by it and references nothing.
    private string? Props
    {
        get
        {
            for (var at = Path.GetDirectoryName(file); at is not null && at.Length >= folder.TrimEnd('/').Length; at = Path.GetDirectoryName(at))
            {
                if (Path.Combine(at, "Directory.Build.props") is var props && System.IO.File.Exists(props))
                    return props;
            }

            return null;
        }
    }

    // modules/Directory.Build.props serves modules and their tests; a test project may reference what a module may not.
    private static bool IsForTests(XElement element) => (string?)element.Attribute("Condition") is "$(IsModuleTests)";
}
