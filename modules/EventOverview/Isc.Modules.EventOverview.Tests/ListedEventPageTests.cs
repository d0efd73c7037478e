using System.Net;

namespace Isc.Modules.EventOverview.Tests;

public abstract class ListedEventPageTests(ModuleBench<EventOverviewModule> bench)
{
    [Fact]
    public async Task What_is_recorded_on_the_page_stands_on_it()
    {
        using var recorded = await bench.HttpAs(Guid.NewGuid()).SubmitAsync(
            "/event-overview", "record", ("title", "A <new> one"), ("from", "2024-05-01"), ("until", "2024-05-31"), ("state", "Planned"));

        recorded.EnsureSuccessStatusCode();
        var page = await bench.PageAsync("/event-overview");
        Assert.Contains("A &lt;new&gt; one", page, StringComparison.Ordinal);
        Assert.Contains("May 2024", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_ends_before_it_begins_is_refused_and_the_answers_stay()
    {
        using var refused = await bench.HttpAs(Guid.NewGuid()).SubmitAsync(
            "/event-overview", "record", ("title", "A late one"), ("from", "2024-05-31"), ("until", "2024-05-01"), ("state", "Planned"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("A late one", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_state_changes_on_its_own_page()
    {
        var address = $"/event-overview/events/{StableId.Of("event-overview-event/vcc-2021")}";
        using var changed = await bench.HttpAs(Guid.NewGuid()).SubmitAsync(address, "state", ("state", "Cancelled"));

        changed.EnsureSuccessStatusCode();
        Assert.Contains("Cancelled", await bench.PageAsync(address), StringComparison.Ordinal);
    }

    public sealed class OnSqlite(SqliteBench bench) : ListedEventPageTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : ListedEventPageTests(bench), IClassFixture<PostgreSqlBench>;
}
