using Mono.Cecil;

namespace Isc.Architecture.Tests.Fluent;

/// <summary>Which type a reference means: two assemblies may hold types of one name.</summary>
internal readonly record struct TypeKey(string Assembly, string FullName)
{
    public static TypeKey Of(TypeReference reference) => new(
        reference.Scope is AssemblyNameReference assembly ? assembly.Name : reference.Module.Assembly.Name.Name,
        reference.FullName);

    public override string ToString() => FullName;
}
