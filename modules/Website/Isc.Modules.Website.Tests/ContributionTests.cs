using Isc.Agenda;
using Isc.Modules.Website.Agenda;
using Isc.Modules.Website.Data;
using Isc.Modules.Website.Demo;
using Isc.Modules.Website.Report;
using Isc.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules.Website.Tests;

public abstract class ContributionTests(ModuleBench<WebsiteModule> bench)
{
    [Fact]
    public async Task The_section_counts_and_names_what_lies_in_the_period()
    {
        var bullet = Assert.Single(Assert.IsType<Bullets>(Assert.Single(await ComposeAsync(new(new(2020, 4, 1), new(2021, 3, 31))))).Items);

        Assert.Equal("6 pages were updated or are being improved.", bullet.Text.ToString());
        Assert.Contains("Environment and climate change: Up to date", bullet.Children.Select(child => child.Text.ToString()));
    }

    [Fact]
    public async Task A_period_without_any_has_no_section() => Assert.Empty(await ComposeAsync(new(new(1990, 1, 1), new(1990, 12, 31))));

    [Fact]
    public async Task The_agenda_takes_up_what_is_open()
    {
        var entries = await bench.InScopeAsync(scope => ActivatorUtilities.CreateInstance<PagesBeingImprovedSource>(scope)
            .FillAsync(new AgendaRequest("isc-tf", null, new(2021, 4, 30)), TestContext.Current.CancellationToken));

        // Those of one day stand in no order of their own.
        Assert.Equal(["New ITU website, with the sites of the three Sectors and the General Secretariat harmonized", "Website of the ISCG, with meeting details and registration"], entries.Select(entry => entry.Title.In("en")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Loading_the_record_again_adds_nothing_and_every_line_is_cited_in_six_languages()
    {
        var added = await bench.InScopeAsync(scope => ActivatorUtilities.CreateInstance<WebsiteDemonstration>(scope).LoadAsync(TestContext.Current.CancellationToken));
        var all = await bench.InScopeAsync(scope => scope.GetRequiredService<WebsiteDbContext>().SitePages.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken));

        Assert.Equal(0, added);
        Assert.Equal(6, all.Count);
        Assert.All(all, r => Assert.Equal(6, r.Title.Versions.Count));
        Assert.All(all, r => Assert.Matches("^R(17|21) ", r.Citation));
    }

    private Task<IReadOnlyList<Block>> ComposeAsync(ReportPeriod period)
    {
        Speech.In("en");
        return bench.InScopeAsync(scope => ActivatorUtilities.CreateInstance<OutcomesSection>(scope).ComposeAsync(
            new SectionRequest(period, new Dictionary<string, string>(StringComparer.Ordinal)), TestContext.Current.CancellationToken));
    }

    public sealed class OnSqlite(SqliteBench bench) : ContributionTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : ContributionTests(bench), IClassFixture<PostgreSqlBench>;
}
