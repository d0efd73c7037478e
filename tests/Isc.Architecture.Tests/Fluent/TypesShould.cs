using Mono.Cecil;

namespace Isc.Architecture.Tests.Fluent;

/// <summary>What the types of a rule should be.</summary>
internal sealed class TypesShould(ArchRule rule)
{
    public ArchRule BeInternal() => All("be internal", type => !type.IsVisibleOutside, "is public");

    public ArchRule BePublic() => All("be public", type => type.IsVisibleOutside, "is not public");

    public ArchRule BeSealed() => All("be sealed", type => type.Definition.IsSealed, "is not sealed");

    public ArchRule HaveNameEndingWith(string suffix) =>
        All($"have a name ending with {suffix}", type => type.Name.EndsWith(suffix, StringComparison.Ordinal), $"has a name that does not end with {suffix}");

    public ArchRule ResideInNamespaceEndingWith(string suffix) => All(
        $"reside in a namespace ending with {suffix}",
        type => type.Namespace.EndsWith(suffix, StringComparison.Ordinal),
        $"stands outside a namespace that ends with {suffix}");

    public ArchRule BeAssignableTo(Type ancestor) =>
        All($"be assignable to {ancestor.Name}", type => type.IsAssignableTo(ancestor), $"is no {ancestor.Name}");

    public ArchRule HaveOnlyParameterlessConstructors() => Each(
        "have only parameterless constructors",
        type => type.Constructors.SelectMany(constructor => constructor.Parameters)
            .Select(parameter => $"takes {parameter.ParameterType.FullName} in its constructor"));

    public ArchRule NotHaveConstructorParameterOf(Type forbidden) => Each(
        $"not have a constructor parameter of {forbidden.Name}",
        type => type.Constructors.SelectMany(constructor => constructor.Parameters)
            .Where(parameter => parameter.ParameterType.FullName == ArchType.NameOf(forbidden))
            .Select(_ => $"takes {forbidden.Name} in its constructor"));

    public ArchRule HaveNoInstanceFields() => Fields("have no instance fields", field => !field.IsStatic, "keeps");

    public ArchRule NotHaveStaticMutableFields() => Fields("not have static mutable fields", StaticState.IsMutable, "has the static mutable field");

    public ArchRule NotDependOnAny(GivenTypes targets) => rule.With(new($"not depend on any {targets}", architecture =>
    {
        var keys = targets.Select(architecture, "target").Select(type => type.Key).ToHashSet();
        return type => type.Dependencies.Where(keys.Contains).Select(key => $"depends on {key}");
    }));

    /// <summary>Types of the framework or of a package.</summary>
    public ArchRule NotDependOnAny(params IReadOnlyList<Type> targets)
    {
        var names = targets.Select(ArchType.NameOf).ToHashSet(StringComparer.Ordinal);
        return Each(
            $"not depend on any of {string.Join(", ", names)}",
            type => type.Dependencies.Where(key => names.Contains(key.FullName)).Select(key => $"depends on {key}"));
    }

    public ArchRule NotCallMethod(params IReadOnlyList<MethodTarget> methods) => Each(
        $"not call {string.Join(", ", methods)}",
        type => type.Instructions.Select(instruction => instruction.Operand).OfType<MethodReference>()
            .SelectMany(call => methods.Where(method => method.Is(call))).Distinct().Select(method => $"calls {method}"));

    public ArchRule FollowCustomCondition(string description, Func<ArchType, IEnumerable<string>> problems) => Each(description, problems);

    private ArchRule Fields(string description, Func<FieldDefinition, bool> forbidden, string verb) => Each(
        description,
        type => type.Definition.Fields.Where(field => forbidden(field) && !Generated.IsGenerated(field))
            .Select(field => $"{verb} {field.Name} of {field.FieldType.FullName}"));

    private ArchRule All(string description, Func<ArchType, bool> holds, string problem) =>
        Each(description, type => holds(type) ? [] : [problem]);

    private ArchRule Each(string description, Func<ArchType, IEnumerable<string>> problems) => rule.With(new(description, _ => problems));
}
