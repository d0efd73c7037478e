namespace Isc.Modules.Oversight.Tests;

public abstract class PageTests(ModuleBench<OversightModule> bench)
{
    [Fact]
    public async Task The_page_shows_the_rates_with_both_numbers_and_what_was_done()
    {
        var page = await bench.PageAsync("/oversight?stream=JointInspection");

        Assert.Contains("44 of 46", page, StringComparison.Ordinal);
        Assert.Contains("31 of 44", page, StringComparison.Ordinal);
        Assert.Contains("31 of 46", page, StringComparison.Ordinal);
        Assert.Contains("as a best practice", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_filter_shows_only_what_it_names()
    {
        var page = await bench.PageAsync("/oversight?stream=JointInspection&form=Formal&implementation=InProgress");

        Assert.Contains("Formal 11 ·", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Formal 10 ·", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Informal 22 ·", page, StringComparison.Ordinal);
        Assert.Contains("No recommendation matches.", await bench.PageAsync("/oversight?stream=InternalAudit"), StringComparison.Ordinal);
    }

    public sealed class OnSqlite(SqliteBench bench) : PageTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : PageTests(bench), IClassFixture<PostgreSqlBench>;
}
