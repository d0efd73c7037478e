using Isc.Modules.Oversight.Data;
using Isc.Modules.Oversight.Overview;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules.Oversight.Tests;

public abstract class DemonstrationTests(ModuleBench<OversightModule> bench)
{
    [Fact]
    public async Task Loading_twice_adds_nothing() => Assert.Equal(0, await bench.LoadDemonstrationAsync());

    [Fact]
    public async Task The_review_of_2016_holds_11_formal_and_35_informal_recommendations_with_their_standings()
    {
        var standings = await bench.InScopeAsync(async scope =>
        {
            var all = await scope.GetRequiredService<OversightDbContext>().Recommendations.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
            return all.GroupBy(r => (r.Form, r.Acceptance, r.Implementation)).Select(g => (g.Key, Count: g.Count())).ToHashSet();
        });

        Assert.Equivalent(
            new HashSet<((Form, Acceptance, Implementation?), int)>
            {
                ((Form.Formal, Acceptance.Accepted, Implementation.Verified), 10),
                ((Form.Formal, Acceptance.Accepted, Implementation.InProgress), 1),
                ((Form.Informal, Acceptance.Accepted, Implementation.Verified), 21),
                ((Form.Informal, Acceptance.Accepted, Implementation.InProgress), 12),
                ((Form.Informal, Acceptance.UnderConsideration, null), 2),
            },
            standings,
            strict: true);
    }

    [Fact]
    public async Task Every_record_cites_its_source_and_no_words_are_invented()
    {
        var (citations, worded) = await bench.InScopeAsync(async scope =>
        {
            var context = scope.GetRequiredService<OversightDbContext>();
            var cited = await context.Recommendations.Select(r => r.Citation).ToListAsync(TestContext.Current.CancellationToken);
            cited.AddRange(await context.Steps.Select(s => s.Citation).ToListAsync(TestContext.Current.CancellationToken));
            cited.AddRange(await context.Notes.Select(n => n.Citation).ToListAsync(TestContext.Current.CancellationToken));
            return (cited, await context.Recommendations.CountAsync(r => r.Text != null, TestContext.Current.CancellationToken));
        });

        Assert.Equal(46 + 46 + 9, citations.Count);
        Assert.All(citations, citation => Assert.Matches("^R(17|21) [0-9.]+$", citation));
        Assert.Equal(0, worded);
    }

    [Fact]
    public async Task The_tile_counts_31_implemented_of_46()
    {
        Speech.In("en");
        var tile = await bench.InScopeAsync(scope =>
            ActivatorUtilities.CreateInstance<ImplementedTile>(scope).LoadAsync(TestContext.Current.CancellationToken));

        Assert.Equal(("31", "of 46 recorded"), (tile!.Value, tile.Note));
    }

    public sealed class OnSqlite(SqliteBench bench) : DemonstrationTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : DemonstrationTests(bench), IClassFixture<PostgreSqlBench>;
}
