namespace Isc.Architecture.Tests.Fluent;

/// <summary>What sets the types of a rule apart.</summary>
internal sealed class GivenTypesThat(GivenTypes types, string joint)
{
    public GivenTypes ResideInAssembly(params IReadOnlyList<ArchAssembly> assemblies)
    {
        var names = assemblies.Select(assembly => assembly.Name).ToHashSet(StringComparer.Ordinal);
        return types.Narrowed(joint, $"reside in assembly {string.Join(" or ", names)}", type => names.Contains(type.Key.Assembly));
    }

    public GivenTypes Are(params IReadOnlyList<Type> wanted)
    {
        var names = wanted.Select(ArchType.NameOf).ToHashSet(StringComparer.Ordinal);
        return types.Narrowed(joint, $"are {string.Join(" or ", names)}", type => names.Contains(type.Key.FullName));
    }

    public GivenTypes ImplementInterface(Type contract) =>
        types.Narrowed(joint, $"implement {contract.Name}", type => !type.Definition.IsInterface && type.IsAssignableTo(contract));

    public GivenTypes AreAssignableTo(Type ancestor) =>
        types.Narrowed(joint, $"are assignable to {ancestor.Name}", type => type.IsAssignableTo(ancestor));

    public GivenTypes AreNotAbstract() => types.Narrowed(joint, "are not abstract", type => !type.Definition.IsAbstract);

    public GivenTypes ArePublic() => types.Narrowed(joint, "are public", type => type.IsVisibleOutside);
}
