using Mono.Cecil;

namespace Isc.Architecture.Tests.Fluent;

/// <summary>An assembly that rules speak of. Rules take these, never names, so that none can be misspelt.</summary>
internal sealed class ArchAssembly(AssemblyDefinition definition)
{
    public string Name => definition.Name.Name;

    /// <summary>Simple names of the assemblies its reference table holds.</summary>
    public IReadOnlyList<string> References { get; } = [.. definition.MainModule.AssemblyReferences.Select(reference => reference.Name)];

    public IEnumerable<CustomAttribute> Attributes => definition.CustomAttributes;

    public IReadOnlyList<ArchType> Types { get; } = [.. WrittenTypesOf(definition)];

    public override string ToString() => Name;

    private static IEnumerable<ArchType> WrittenTypesOf(AssemblyDefinition assembly) => assembly.MainModule.GetTypes()
        .Where(type => !Generated.IsGenerated(type))
        .Select(type => new ArchType(type, assembly.Name.Name));
}
