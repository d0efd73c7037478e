namespace Isc.Architecture.Tests.Subjects;

/// <summary>A small source tree, written for one test to break a rule.</summary>
internal sealed class TemporaryRepository : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("isc-architecture-");

    public Repository Repository => new(_folder.FullName);

    public TemporaryRepository With(string path, string content)
    {
        var file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    /// <summary>A project with these items in its file.</summary>
    public TemporaryRepository WithProject(string path, params IReadOnlyList<string> items) =>
        With(path, $"<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup>{string.Concat(items)}</ItemGroup></Project>");

    public void Dispose() => _folder.Delete(recursive: true);
}
