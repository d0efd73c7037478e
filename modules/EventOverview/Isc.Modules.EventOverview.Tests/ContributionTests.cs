using Isc.Agenda;
using Isc.Modules.EventOverview.Agenda;
using Isc.Calendar;
using Isc.Modules.EventOverview.Calendar;
using Isc.Modules.EventOverview.Data;
using Isc.Modules.EventOverview.Demo;
using Isc.Modules.EventOverview.Report;
using Isc.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules.EventOverview.Tests;

public abstract class ContributionTests(ModuleBench<EventOverviewModule> bench)
{
    [Fact]
    public async Task The_section_counts_and_names_what_lies_in_the_period()
    {
        var bullet = Assert.Single(Assert.IsType<Bullets>(Assert.Single(await ComposeAsync(new(new(2017, 1, 1), new(2017, 12, 31))))).Items);

        Assert.Equal("2 events are listed.", bullet.Text.ToString());
        Assert.Contains("COP23: Held", bullet.Children.Select(child => child.Text.ToString()));
    }

    [Fact]
    public async Task A_period_without_any_has_no_section() => Assert.Empty(await ComposeAsync(new(new(1990, 1, 1), new(1990, 12, 31))));

    [Fact]
    public async Task The_agenda_takes_up_what_is_open()
    {
        var entries = await bench.InScopeAsync(scope => ActivatorUtilities.CreateInstance<EventsAheadSource>(scope)
            .FillAsync(new AgendaRequest("isc-tf", null, new(2021, 4, 30)), TestContext.Current.CancellationToken));

        // Those of one day stand in no order of their own.
        Assert.Equal(["Virtual consultation of councillors"], entries.Select(entry => entry.Title.In("en")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Calendars_hold_events_whose_days_are_known()
    {
        var entries = await ReadAsync(new(new(2015, 1, 1), new(2021, 12, 31)));
        var only = Assert.Single(entries);
        Assert.Equal((new DateOnly(2021, 6, 8), new DateOnly(2021, 6, 18)), (only.On, only.Until));
        Assert.Empty(await ReadAsync(new(new(2021, 6, 19), new(2021, 12, 31))));
        Assert.Empty(await ReadAsync(new(new(2015, 1, 1), new(2021, 12, 31)) { Theme = "gender" }));
    }

    private Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarQuery query) => bench.InScopeAsync(scope =>
        ActivatorUtilities.CreateInstance<ListedEventDates>(scope).ReadAsync(query, TestContext.Current.CancellationToken));

    [Fact]
    public async Task Loading_the_record_again_adds_nothing_and_every_line_is_cited_in_six_languages()
    {
        var added = await bench.InScopeAsync(scope => ActivatorUtilities.CreateInstance<EventOverviewDemonstration>(scope).LoadAsync(TestContext.Current.CancellationToken));
        var all = await bench.InScopeAsync(scope => scope.GetRequiredService<EventOverviewDbContext>().ListedEvents.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken));

        Assert.Equal(0, added);
        Assert.Equal(3, all.Count);
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
