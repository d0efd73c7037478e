using Isc.Access;
using Isc.Conformance.Permissions;
using Isc.Host.Jobs;
using Isc.Host.Permissions;
using Isc.Host.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Permissions;

/// <summary>What may not be read cannot be inferred either: not from lists, counts, dashboards, reports, exports, errors or tags.</summary>
[Trait("Promise", "I10")]
[Trait("Catalogue", "T8")]
public abstract class RestrictedTests(ServerFixture host, ITestOutputHelper output)
{
    // Those who read restricted records of the scope in which they are planted see them, and prove that the planting shows.
    private static readonly string[] Readers = [Roles.Observer, Roles.Chair];

    /// <summary>The callers that are asked before and after.</summary>
    protected abstract IReadOnlyList<string> Asked { get; }

    [Fact]
    public async Task Adding_restricted_records_changes_no_byte_for_those_who_may_not_read_them()
    {
        // What the clock has to do, it does before: a warning counts up an issue's version, and the demonstration's reports are frozen.
        await host.Server.FrozenAsync(TestContext.Current.CancellationToken);
        await host.Server.Services.GetRequiredService<JobRunner>().RunAsync("escalation.sweep", TestContext.Current.CancellationToken);
        using var callers = await CallerSet.OpenAsync(host.Server);
        var crawl = new Crawl(host.Server, callers);
        var before = new List<Read>();
        foreach (var caller in Asked)
            before.AddRange(await crawl.ReadAllAsync(caller));
        var plants = await new Planting(host.Server.Services).PlantAsync(Classification.Restricted, Places.Elsewhere);
        var changed = new List<string>();
        var seen = new HashSet<Type>();
        foreach (var (caller, address, page, reply) in before.Select(r => (r.Caller, r.Address, r.IsPage, r.Reply)))
        {
            var after = await crawl.ReadAsync(caller, address, page);
            if (Readers.Contains(caller))
                seen.UnionWith(plants.Where(p => p.IsIn(after)).Select(p => p.Type));
            else if (after != reply)
                changed.Add($"{caller} {address}: {Difference(reply, after)}");
        }

        output.WriteLine($"{before.Count} answers, {plants.Count} restricted records of {string.Join(", ", plants.Select(p => p.Type.Name))}; read by those who may: {string.Join(", ", seen.Select(t => t.Name))}");
        Assert.True(changed.Count == 0, string.Join('\n', changed));
        Assert.True(seen.Count > plants.Count / 2, "Those who may read the planted records see too few of them for this to prove anything.");
    }

    private static string Difference(Reply before, Reply after)
    {
        if (before.Status != after.Status || before.Tag != after.Tag || before.Type != after.Type)
            return $"{before.Status} {before.Tag} became {after.Status} {after.Tag}";
        var at = before.Body.Zip(after.Body).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"'{Around(before.Body, at)}' became '{Around(after.Body, at)}'";

        static string Around(string text, int at) => text[Math.Max(0, at - 40)..Math.Min(text.Length, at + 60)];
    }

    public sealed class OnSqlite(SqliteHost host, ITestOutputHelper output) : RestrictedTests(host, output), IClassFixture<SqliteHost>
    {
        protected override IReadOnlyList<string> Asked => [.. MatrixLine.Callers.Where(caller => caller != Roles.Observer)];
    }

    public sealed class OnPostgreSql(PostgreSqlHost host, ITestOutputHelper output) : RestrictedTests(host, output), IClassFixture<PostgreSqlHost>
    {
        protected override IReadOnlyList<string> Asked => ["visitor", Roles.SectorCoordinator, Roles.Chair];
    }
}
