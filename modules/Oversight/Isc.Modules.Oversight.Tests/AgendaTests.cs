using Isc.Modules.Oversight.Agenda;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules.Oversight.Tests;

/// <summary>What the register puts on the agenda of a body.</summary>
public abstract class AgendaTests(ModuleBench<OversightModule> bench)
{
    [Fact]
    public async Task Open_recommendations_come_with_what_they_are_due_for_and_closed_ones_do_not()
    {
        var entries = await bench.InScopeAsync(scope =>
            ActivatorUtilities.CreateInstance<RecommendationsDueSource>(scope).FillAsync(new("isc-tf", null, new(2018, 12, 31)), TestContext.Current.CancellationToken));
        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.StartsWith("/oversight/recommendations/", entry.Subject.Path, StringComparison.Ordinal));
        Assert.Contains(entries, entry => entry.Note is not null);
        Assert.True(entries.Count < 46);
    }

    public sealed class OnSqlite(SqliteBench bench) : AgendaTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : AgendaTests(bench), IClassFixture<PostgreSqlBench>;
}
