using Isc.Meetings.Data;
using Isc.Meetings.Recording;
using Isc.Reporting;
using Isc.Testing;
using Isc.Text;

namespace Isc.Meetings.Tests;

public abstract class SectionTests(IDatabases databases) : IAsyncLifetime
{
    private Kernel _kernel = null!;

    public async ValueTask InitializeAsync() => _kernel = await Kernel.StartAsync(databases, withRecord: true);

    public ValueTask DisposeAsync() => _kernel.DisposeAsync();

    [Fact]
    public async Task Council_report_counts_six_and_thirty_nine_and_expects_one_more() => Assert.Equal(
        "The ISC-TF held 6 meetings since its previous report (as of 31 March 2021) and 39 in total since its inception in March 2015. "
        + "At least 1 additional meeting is expected between 1 April 2021 and 7 June 2021, before the virtual consultation of councillors, 8–18 June 2021.",
        Assert.Single(await HeldAsync("isc-tf", Periods.Council2021)).ToString());

    [Fact]
    public async Task Advisory_report_counts_six_and_twenty_one_and_knows_nothing_of_later_plans() => Assert.Equal(
        "The ISC-TF held 6 meetings in 2017 and 21 since its inception in March 2015.",
        Assert.Single(await HeldAsync("isc-tf", Periods.Tsag2017)).ToString());

    [Fact]
    public async Task Group_without_a_known_beginning_claims_no_total() => Assert.Equal(
        "The ISCG held 2 meetings since its previous report (as of 31 March 2021). Its next meeting is planned for 1 September 2021.",
        Assert.Single(await HeldAsync("iscg", Periods.Council2021)).ToString());

    [Fact]
    public async Task Every_figure_has_as_many_sources_as_it_counts()
    {
        var figures = Assert.Single(await HeldAsync("isc-tf", Periods.Council2021)).Inlines.Select(i => i.Figure).OfType<Figure>().ToList();
        Assert.Equal([6, 39, 1], figures.Select(f => f.Value));
        Assert.All(figures, f => Assert.Equal(f.Value, f.Sources.Distinct().Count()));
        Assert.All(figures.SelectMany(f => f.Sources), s => Assert.Equal($"/meetings/{s.Id}", s.Path));
    }

    [Fact]
    public async Task One_more_meeting_held_changes_six_to_seven_and_thirty_nine_to_forty()
    {
        await _kernel.AskAsync<MeetingRecorder, Meeting>(async (recorder, cancelled) => await recorder.AddAsync(
            (await new FixedBodies().FindAsync("isc-tf", cancelled))!,
            new() { Body = "isc-tf", Status = "held", From = new(2021, 3, 30) },
            cancelled));
        var text = Assert.Single(await HeldAsync("isc-tf", Periods.Council2021)).ToString();
        Assert.Contains("held 7 meetings", text, StringComparison.Ordinal);
        Assert.Contains("and 40 in total", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coordination_of_both_groups_is_shown_by_the_decisions_that_link_them() => Assert.Equal(
        "Closer coordination between the ISC-TF and the ISCG was accomplished: 2 decisions of the period concern both groups.",
        Assert.Single(await _kernel.SectionAsync("meetings.joint", Periods.Council2021, "en", ("body", "isc-tf"), ("with", "iscg"))).ToString());

    [Fact]
    public async Task Decisions_stand_with_their_dates_and_requests()
    {
        var decisions = (await _kernel.SectionAsync("meetings.decisions", Periods.Council2021, "en", ("body", "iscg"))).Select(p => p.ToString()).ToList();
        Assert.Equal(3, decisions.Count);
        Assert.EndsWith("avoid duplication of work and propose the way forward.", decisions[0], StringComparison.Ordinal);
        Assert.Contains("pilot theme, in which all Sectors can take part and work together (2019).", decisions[1], StringComparison.Ordinal);
        Assert.Equal(
            "At its last meeting, the ISCG agreed to take up “Accessibility” as a new theme (March 2021). "
            + "Its members are to identify methods of improved and stronger collaboration.",
            decisions[2]);
        Assert.Empty(await _kernel.SectionAsync("meetings.decisions", Periods.Tsag2017, "en", ("body", "isc-tf")));
    }

    [Fact]
    public async Task A_review_tells_the_decisions_of_its_period_alone()
    {
        var decisions = await _kernel.SectionAsync("meetings.decisions", Periods.Council2021, "en", ("body", "iscg"), ("of", "period"));
        Assert.Contains("(March 2021)", Assert.Single(decisions).ToString(), StringComparison.Ordinal);
        Assert.Empty(await _kernel.SectionAsync("meetings.decisions", new(new(2025, 1, 1), new(2025, 12, 31)), "en", ("body", "iscg"), ("of", "period")));
    }

    [Fact]
    public async Task Decisions_on_a_theme_stand_under_its_name_and_one_on_several_under_the_group_it_concerns()
    {
        Assert.Equal(["climate-change", "accessibility"], await LeadsAsync("iscg"));
        Assert.Equal(["joint-inspection", "digital-transformation"], await LeadsAsync("isc-tf"));

        async Task<IEnumerable<string?>> LeadsAsync(string body) =>
            (await _kernel.BlocksAsync("meetings.decisions", Periods.Council2021, "en", ("body", body))).OfType<Bullets>().Single().Items.Select(b => b.Lead);
    }

    [Fact]
    public async Task Standing_requests_are_listed_with_what_they_ask_for()
    {
        var requests = await _kernel.SectionAsync("meetings.requests", Periods.Council2021, "en", ("body", "iscg"));
        Assert.Equal(2, requests.Count);
        Assert.Contains("continue to report on other themes: the development of the new ITU website", requests[0].ToString(), StringComparison.Ordinal);
        Assert.EndsWith("with a possible common approach in view.", requests[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attendance_says_how_where_the_source_does()
    {
        var of2017 = Assert.Single(await _kernel.SectionAsync("meetings.attendance", Periods.Tsag2017, "en", ("body", "isc-tf")));
        var of2021 = Assert.Single(await _kernel.SectionAsync("meetings.attendance", Periods.Council2021, "en", ("body", "isc-tf")));
        Assert.EndsWith("by remote participation.", of2017.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("remote", of2021.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standing_items_are_named() => Assert.StartsWith(
        "The agenda of the ISC-TF has a standing item: reviews by the Joint Inspection Unit",
        Assert.Single(await _kernel.SectionAsync("meetings.standing-items", Periods.Tsag2017, "en", ("body", "isc-tf"))).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public async Task Other_languages_have_the_same_figures_and_no_words_of_English()
    {
        foreach (var language in Languages.All)
        {
            var held = Assert.Single(await _kernel.SectionAsync("meetings.held", Periods.Council2021, language, ("body", "isc-tf")));
            Assert.Equal([6, 39, 1], held.Inlines.Select(i => i.Figure).OfType<Figure>().Select(f => f.Value));
            Assert.DoesNotContain('{', held.ToString());
            foreach (var key in new[] { "meetings.decisions", "meetings.requests" })
                Assert.All(
                    (await _kernel.SectionAsync(key, Periods.Council2021, language, ("body", "iscg"))).SelectMany(p => p.Inlines),
                    inline => Assert.Null(inline.Language));
        }
    }

    private Task<IReadOnlyList<Phrase>> HeldAsync(string body, ReportPeriod period) =>
        _kernel.SectionAsync("meetings.held", period, "en", ("body", body));

    public sealed class OnSqlite(SqliteDatabases databases) : SectionTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : SectionTests(databases);
}
