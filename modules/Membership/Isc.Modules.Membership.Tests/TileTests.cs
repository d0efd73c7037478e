using Isc.Modules.Membership.Joined;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules.Membership.Tests;

public abstract class TileTests(ModuleBench<MembershipModule> bench)
{
    [Fact]
    public async Task The_tile_shows_the_latest_year_with_its_categories()
    {
        Speech.In("en");
        var tile = await bench.InScopeAsync(scope =>
            ActivatorUtilities.CreateInstance<NewMembersTile>(scope).LoadAsync(TestContext.Current.CancellationToken));

        Assert.Equal(("New members in 2020", "49", "Academia: 26 · SMEs: 23"), (tile!.Label, tile.Value, tile.Note));
    }

    public sealed class OnSqlite(SqliteBench bench) : TileTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : TileTests(bench), IClassFixture<PostgreSqlBench>;
}
