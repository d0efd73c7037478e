using System.Net;

namespace Isc.Modules.ModuleName.Tests;

public abstract class ActivityPageTests(ModuleBench<ModuleNameModule> bench)
{
    [Fact]
    public async Task What_is_recorded_on_the_page_stands_on_it()
    {
        using var recorded = await bench.HttpAs(Guid.NewGuid()).SubmitAsync(
            "/module-id", "record", ("title", "A <workshop>"), ("from", "2024-05-01"), ("until", "2024-05-31"));

        recorded.EnsureSuccessStatusCode();
        var page = await bench.PageAsync("/module-id");
        Assert.Contains("A &lt;workshop&gt;", page, StringComparison.Ordinal);
        Assert.Contains("May 2024", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_that_ends_before_it_begins_is_refused_and_the_answers_stay()
    {
        using var refused = await bench.HttpAs(Guid.NewGuid()).SubmitAsync(
            "/module-id", "record", ("title", "A seminar"), ("from", "2024-05-31"), ("until", "2024-05-01"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("A seminar", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    public sealed class OnSqlite(SqliteBench bench) : ActivityPageTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : ActivityPageTests(bench), IClassFixture<PostgreSqlBench>;
}
