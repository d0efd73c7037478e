using System.Reflection;
using System.Runtime.CompilerServices;

namespace Isc.Architecture.Tests.Contract;

/// <summary>What an assembly offers to others, a line for each type and member. Nullability of references is not written.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<string> Of(Assembly assembly) =>
        [.. assembly.GetExportedTypes().Where(IsWritten).OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(type => MembersOf(type).Order(StringComparer.Ordinal).Prepend(Head(type)))];

    private static string Head(Type type)
    {
        var parents = type.GetInterfaces().Where(contract => contract.IsVisible).Select(Name).Order(StringComparer.Ordinal);
        var bases = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) ? parents.Prepend(Name(parent)) : parents;
        return $"{Kind(type)} {type.Namespace}.{Name(type)}{(type.IsEnum ? "" : string.Concat(bases.Select((name, at) => (at == 0 ? " : " : ", ") + name)))}";
    }

    private static string Kind(Type type) =>
        type.IsInterface ? "interface" : type.IsEnum ? "enum" : type.IsValueType ? "struct"
        : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";

    private static IEnumerable<string> MembersOf(Type type) => type.GetMembers(Declared).Where(member => IsVisible(member) && IsWritten(member)).Select(member => "  " + member switch
    {
        FieldInfo { IsLiteral: true } field when type.IsEnum => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture)}",
        FieldInfo field => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}",
        PropertyInfo property => $"{(IsStatic(property) ? "static " : "")}{Name(property.PropertyType)} {property.Name} {{{Accessors(property)} }}",
        EventInfo happening => $"event {Name(happening.EventHandlerType!)} {happening.Name}",
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}{Generic(method)}({Parameters(method)})",
        _ => member.ToString()!,
    });

    private static bool IsVisible(MemberInfo member) => member switch
    {
        FieldInfo field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(accessor => accessor.IsPublic || accessor.IsFamily),
        MethodBase method => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && (!method.IsSpecialName || method is ConstructorInfo),
        EventInfo happening => happening.AddMethod!.IsPublic,
        _ => false,
    };

    // Not what the compiler adds to records, nor what Razor makes of a file of imports.
    private static bool IsWritten(MemberInfo member) =>
        member is Type type ? type.Name != "_Imports" : member.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !member.Name.Contains('<', StringComparison.Ordinal);

    private static bool IsStatic(PropertyInfo property) => property.GetAccessors(nonPublic: true)[0].IsStatic;

    private static string Accessors(PropertyInfo property) => string.Concat(
        property.GetMethod is { IsPrivate: false, IsAssembly: false } ? " get;" : "",
        property.SetMethod is { IsPrivate: false, IsAssembly: false } set
            ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;" : "");

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "default"}" : "")}"));

    private static string Generic(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return "ref " + Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Name(inner) + "?";
        var nested = type is { IsNested: true, IsGenericParameter: false } ? Name(type.DeclaringType!) + "." : "";
        var bare = type.Name.Split('`')[0];
        return type.IsGenericType && type.Name.Contains('`', StringComparison.Ordinal)
            ? $"{nested}{bare}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : nested + bare;
    }
}
