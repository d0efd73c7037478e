using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Isc.Architecture.Tests.Fluent;

/// <summary>A type that somebody wrote, together with what the compiler made of its methods.</summary>
internal sealed class ArchType(TypeDefinition definition, string assembly)
{
    private readonly Lazy<IReadOnlySet<TypeKey>> _dependencies = new(() => DependencyCollector.Of(Generated.WithClosures(definition)));

    public TypeDefinition Definition => definition;

    public TypeKey Key { get; } = new(assembly, definition.FullName);

    public string Name => definition.Name;

    /// <summary>Namespace of the outermost type: Cecil leaves it empty on nested ones.</summary>
    public string Namespace => Outermost(definition).Namespace;

    /// <summary>Every type that its declaration, attributes, members and method bodies name.</summary>
    public IReadOnlySet<TypeKey> Dependencies => _dependencies.Value;

    /// <summary>Nothing outside the assembly can name it.</summary>
    public bool IsVisibleOutside => Path(definition).All(type => type.IsPublic || type.IsNestedPublic || type.IsNestedFamily);

    public IEnumerable<MethodDefinition> Constructors => definition.Methods.Where(method => method.IsConstructor && !method.IsStatic);

    /// <summary>Every instruction of its methods, closures included.</summary>
    public IEnumerable<Instruction> Instructions => Generated.WithClosures(definition)
        .SelectMany(part => part.Methods).Where(method => method.HasBody).SelectMany(method => method.Body.Instructions);

    public bool IsAssignableTo(Type ancestor)
    {
        var name = NameOf(ancestor);
        return Bases(definition).Any(type => type.FullName == name || type.Interfaces.Any(i => Element(i.InterfaceType).FullName == name));
    }

    public override string ToString() => definition.FullName;

    internal static string NameOf(Type type) => type.FullName!.Replace('+', '/');

    internal static TypeReference Element(TypeReference reference) => reference.GetElementType();

    private static IEnumerable<TypeDefinition> Bases(TypeDefinition? type)
    {
        for (; type is not null; type = type.BaseType?.Resolve())
            yield return type;
    }

    private static IEnumerable<TypeDefinition> Path(TypeDefinition? type)
    {
        for (; type is not null; type = type.DeclaringType)
            yield return type;
    }

    private static TypeDefinition Outermost(TypeDefinition type) => Path(type).Last();
}
