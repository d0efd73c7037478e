using System.Collections.Concurrent;

namespace Isc.Architecture.Tests.Fixtures.Habits;

internal static class RemembersStatically
{
    private const int Step = 1;

    private static readonly ConcurrentDictionary<string, int> Seen = new(StringComparer.Ordinal);

    private static readonly IReadOnlyList<string> Table = ["a", "b"];

    private static int _calls;

    public static string? Last { get; set; }

    public static int Calls(string name) => Seen.AddOrUpdate(name, Table.Count, (_, n) => n + (_calls += Step));
}
