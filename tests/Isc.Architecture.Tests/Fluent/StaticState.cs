using System.Collections.Concurrent;
using System.Text;
using Mono.Cecil;

namespace Isc.Architecture.Tests.Fluent;

/// <summary>Whether a static field can change after its type was initialised.</summary>
internal static class StaticState
{
    // Types whose only use is to be changed. A readonly Dictionary may be a table; a ConcurrentDictionary never is.
    private static readonly IReadOnlySet<string> Changing = new HashSet<string>(
        new[]
        {
            typeof(ConcurrentDictionary<,>), typeof(ConcurrentBag<>), typeof(ConcurrentQueue<>), typeof(ConcurrentStack<>),
            typeof(BlockingCollection<>), typeof(StringBuilder), typeof(Queue<>), typeof(Stack<>),
        }.Select(ArchType.NameOf),
        StringComparer.Ordinal);

    public static bool IsMutable(FieldDefinition field) =>
        field is { IsStatic: true, IsLiteral: false } && (!field.IsInitOnly || Changing.Contains(ArchType.Element(field.FieldType).FullName));
}
