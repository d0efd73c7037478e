using System.Reflection;
using Mono.Cecil;

namespace Isc.Architecture.Tests.Fluent;

/// <summary>A method, by type and name, with all its overloads.</summary>
internal sealed record MethodTarget
{
    private readonly string _type;
    private readonly string _name;

    private MethodTarget(string type, string name) => (_type, _name) = (type, name);

    /// <exception cref="ArchRuleException">The type has no such method: the rule would have no target.</exception>
    public static MethodTarget Of(Type type, string name) =>
        type.GetMember(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance).Length > 0
            ? new(ArchType.NameOf(type), name)
            : throw new ArchRuleException($"The rule has no target: {type} has no method '{name}'.");

    public bool Is(MethodReference call) => call.Name == _name && ArchType.Element(call.DeclaringType).FullName == _type;

    public override string ToString() => $"{_type}.{_name}";
}
