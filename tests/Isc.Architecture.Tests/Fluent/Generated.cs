using System.CodeDom.Compiler;
using System.Runtime.CompilerServices;
using Mono.Cecil;

namespace Isc.Architecture.Tests.Fluent;

/// <summary>What the compiler and source generators wrote: nobody can mend it, so no rule is about it.</summary>
internal static class Generated
{
    public static bool IsGenerated(TypeDefinition type) =>
        type.Name.StartsWith('<')
        || Carries(type, typeof(GeneratedCodeAttribute))
        || Carries(type, typeof(CompilerGeneratedAttribute)) && !HoldsTopLevelStatements(type)
        || type.IsNested && IsGenerated(type.DeclaringType);

    /// <summary>The compiler's own caches: delegates, switch tables.</summary>
    public static bool IsGenerated(FieldDefinition field) =>
        field.Name.StartsWith("<>", StringComparison.Ordinal) || field.Name.StartsWith("CS$", StringComparison.Ordinal)
        || Carries(field, typeof(GeneratedCodeAttribute));

    /// <summary>The type with the closures and state machines that its own code was turned into.</summary>
    public static IEnumerable<TypeDefinition> WithClosures(TypeDefinition type) =>
        [type, .. type.NestedTypes.Where(IsGenerated).SelectMany(WithClosures)];

    // The compiler makes the class, a person writes what is in it.
    private static bool HoldsTopLevelStatements(TypeDefinition type) => type.Methods.Any(method => method.Name == "<Main>$");

    private static bool Carries(ICustomAttributeProvider provider, Type attribute) =>
        provider.CustomAttributes.Any(a => a.AttributeType.FullName == attribute.FullName);
}
