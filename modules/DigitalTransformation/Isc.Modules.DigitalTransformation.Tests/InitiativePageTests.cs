using System.Net;

namespace Isc.Modules.DigitalTransformation.Tests;

public abstract class InitiativePageTests(ModuleBench<DigitalTransformationModule> bench)
{
    [Fact]
    public async Task What_is_recorded_on_the_page_stands_on_it()
    {
        using var recorded = await bench.HttpAs(Guid.NewGuid()).SubmitAsync(
            "/digital-transformation", "record", ("title", "A <new> one"), ("from", "2024-05-01"), ("until", "2024-05-31"), ("state", "Asked"));

        recorded.EnsureSuccessStatusCode();
        var page = await bench.PageAsync("/digital-transformation");
        Assert.Contains("A &lt;new&gt; one", page, StringComparison.Ordinal);
        Assert.Contains("May 2024", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_ends_before_it_begins_is_refused_and_the_answers_stay()
    {
        using var refused = await bench.HttpAs(Guid.NewGuid()).SubmitAsync(
            "/digital-transformation", "record", ("title", "A late one"), ("from", "2024-05-31"), ("until", "2024-05-01"), ("state", "Asked"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("A late one", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_state_changes_on_its_own_page()
    {
        var address = $"/digital-transformation/initiatives/{StableId.Of("digital-transformation-initiative/group")}";
        using var changed = await bench.HttpAs(Guid.NewGuid()).SubmitAsync(address, "state", ("state", "Done"));

        changed.EnsureSuccessStatusCode();
        Assert.Contains("Done", await bench.PageAsync(address), StringComparison.Ordinal);
    }

    public sealed class OnSqlite(SqliteBench bench) : InitiativePageTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : InitiativePageTests(bench), IClassFixture<PostgreSqlBench>;
}
