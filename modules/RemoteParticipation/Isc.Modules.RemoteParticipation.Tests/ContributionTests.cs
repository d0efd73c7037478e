using Isc.Agenda;
using Isc.Modules.RemoteParticipation.Agenda;
using Isc.Modules.RemoteParticipation.Data;
using Isc.Modules.RemoteParticipation.Demo;
using Isc.Modules.RemoteParticipation.Report;
using Isc.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules.RemoteParticipation.Tests;

public abstract class ContributionTests(ModuleBench<RemoteParticipationModule> bench)
{
    [Fact]
    public async Task The_section_counts_and_names_what_lies_in_the_period()
    {
        var bullet = Assert.Single(Assert.IsType<Bullets>(Assert.Single(await ComposeAsync(new(new(2020, 4, 1), new(2021, 3, 31))))).Items);

        Assert.Equal("Guidance was given for 3 kinds of meeting.", bullet.Text.ToString());
        Assert.Contains("By type of ITU meeting, as the guidelines and best practices recommend: In force", bullet.Children.Select(child => child.Text.ToString()));
    }

    [Fact]
    public async Task A_period_without_any_has_no_section() => Assert.Empty(await ComposeAsync(new(new(1990, 1, 1), new(1990, 12, 31))));

    [Fact]
    public async Task The_agenda_takes_up_what_is_open()
    {
        var entries = await bench.InScopeAsync(scope => ActivatorUtilities.CreateInstance<GuidelinesUnderReviewSource>(scope)
            .FillAsync(new AgendaRequest("isc-tf", null, new(2021, 4, 30)), TestContext.Current.CancellationToken));

        // Those of one day stand in no order of their own.
        Assert.Equal(["Accessible virtual meetings: a trial on the experience of ITU-T", "Facilities for virtual meetings, with a view to a possible common approach"], entries.Select(entry => entry.Title.In("en")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Loading_the_record_again_adds_nothing_and_every_line_is_cited_in_six_languages()
    {
        var added = await bench.InScopeAsync(scope => ActivatorUtilities.CreateInstance<RemoteParticipationDemonstration>(scope).LoadAsync(TestContext.Current.CancellationToken));
        var all = await bench.InScopeAsync(scope => scope.GetRequiredService<RemoteParticipationDbContext>().Guidelines.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken));

        Assert.Equal(0, added);
        Assert.Equal(4, all.Count);
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
