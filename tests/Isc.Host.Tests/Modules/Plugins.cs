using System.Reflection;

namespace Isc.Host.Tests.Modules;

/// <summary>A folder of dropped-in modules.</summary>
internal sealed class Plugins : IDisposable
{
    private const string Trouble = "Isc.Modules.Trouble";
    private readonly string _root = Directory.CreateTempSubdirectory("isc-plugins-").FullName;

    public string Folder => Directory.CreateDirectory(Path.Combine(_root, "plugins")).FullName;

    public string Data => Path.Combine(_root, "data");

    public IEnumerable<string> Settings => [$"--Isc:DataDirectory={Data}", $"--Isc:PluginDirectory={Folder}", "--Isc:FailFast=false"];

    /// <summary>Drops the module in that fails at <paramref name="faults"/>.</summary>
    public Plugins WithTrouble(params string[] faults)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, Trouble)).FullName;
        var built = typeof(Plugins).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "TroubleModule").Value!;
        Copy(Path.GetDirectoryName(built)!, folder);
        File.WriteAllLines(Path.Combine(folder, "faults.txt"), faults);
        return this;
    }

    public Plugins WithFile(string path, string content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
