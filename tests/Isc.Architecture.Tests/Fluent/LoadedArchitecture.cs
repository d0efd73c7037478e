using Microsoft.AspNetCore.Components;
using Mono.Cecil;

namespace Isc.Architecture.Tests.Fluent;

/// <summary>The assemblies that rules are checked against.</summary>
internal sealed class LoadedArchitecture
{
    private LoadedArchitecture(IReadOnlyList<ArchAssembly> assemblies) => Assemblies = assemblies;

    public IReadOnlyList<ArchAssembly> Assemblies { get; }

    public IEnumerable<ArchType> Types => Assemblies.SelectMany(assembly => assembly.Types);

    public static LoadedArchitecture Load(IEnumerable<string> paths)
    {
        var files = paths.ToList();
        var resolver = new DefaultAssemblyResolver();
        foreach (var folder in files.Append(typeof(object).Assembly.Location).Append(typeof(ComponentBase).Assembly.Location)
            .Select(file => Path.GetDirectoryName(file)!).Distinct(StringComparer.Ordinal))
            resolver.AddSearchDirectory(folder);

        var reading = new ReaderParameters { AssemblyResolver = resolver };
        return new([.. files.Select(file => new ArchAssembly(AssemblyDefinition.ReadAssembly(file, reading)))]);
    }

    /// <summary>The assembly of that name.</summary>
    /// <exception cref="ArchRuleException">It was not loaded.</exception>
    public ArchAssembly Assembly(string name) => Assemblies.FirstOrDefault(assembly => assembly.Name == name)
        ?? throw new ArchRuleException($"No assembly '{name}' is loaded; loaded are {string.Join(", ", Assemblies)}.");
}
