using System.Net;

namespace Isc.Modules.Website.Tests;

public abstract class SitePagePageTests(ModuleBench<WebsiteModule> bench)
{
    [Fact]
    public async Task What_is_recorded_on_the_page_stands_on_it()
    {
        using var recorded = await bench.HttpAs(Guid.NewGuid()).SubmitAsync(
            "/website", "record", ("title", "A <new> one"), ("from", "2024-05-01"), ("until", "2024-05-31"), ("state", "UpToDate"));

        recorded.EnsureSuccessStatusCode();
        var page = await bench.PageAsync("/website");
        Assert.Contains("A &lt;new&gt; one", page, StringComparison.Ordinal);
        Assert.Contains("May 2024", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_ends_before_it_begins_is_refused_and_the_answers_stay()
    {
        using var refused = await bench.HttpAs(Guid.NewGuid()).SubmitAsync(
            "/website", "record", ("title", "A late one"), ("from", "2024-05-31"), ("until", "2024-05-01"), ("state", "UpToDate"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("A late one", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_state_changes_on_its_own_page()
    {
        var address = $"/website/pages/{StableId.Of("website-site-page/environment")}";
        using var changed = await bench.HttpAs(Guid.NewGuid()).SubmitAsync(address, "state", ("state", "Retired"));

        changed.EnsureSuccessStatusCode();
        Assert.Contains("Retired", await bench.PageAsync(address), StringComparison.Ordinal);
    }

    public sealed class OnSqlite(SqliteBench bench) : SitePagePageTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : SitePagePageTests(bench), IClassFixture<PostgreSqlBench>;
}
