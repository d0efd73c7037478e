using Isc.Reporting;
using Isc.Testing;
using Isc.Themes.Sections;

namespace Isc.Themes.Tests;

public abstract class Sections_of_both_reports(IDatabases databases)
{
    public sealed class OnSqlite(SqliteDatabases databases) : Sections_of_both_reports(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Sections_of_both_reports(databases);

    [Fact]
    public async Task Areas_of_2021_are_counted_and_say_since_when_Multilingualism_is_one()
    {
        var text = await TextAsync<AreasSection>("isc-tf", Periods.R21);
        Assert.Equal(
            "The ISC-TF coordinates 12 areas of intersectoral interest: Accessibility; Bridging the Standards Gap; Communications; Community Networks; "
            + "Emergency Telecommunications; Emerging Trends and Artificial Intelligence; Environment and Smart Sustainable Cities and Communities; "
            + "Events Coordination; Gender; Geospatial activities; Membership, Resource Mobilization and SMEs; and Multilingualism (since 2020).",
            text);
    }

    [Fact]
    public async Task Areas_of_2017_are_counted_and_say_which_were_added_in_2017()
    {
        var text = await TextAsync<AreasSection>("isc-tf", Periods.R17);
        Assert.Contains(" 11 areas ", text, StringComparison.Ordinal);
        Assert.Contains("Participation of SMEs in the work of ITU (since 2017)", text, StringComparison.Ordinal);
        Assert.EndsWith("Web editorial and Youth (since 2017).", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_of_areas_rests_on_the_records_behind_it()
    {
        await using var house = await House.FurnishedAsync(databases);
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(await house.ComposeAsync<AreasSection>("isc-tf", Periods.R21)));
        var figure = Assert.Single(paragraph.Text.Inlines, i => i.Figure is not null).Figure!;
        Assert.Equal(("areas-coordinated", 12L, 12), (figure.Measure, figure.Value, figure.Sources.Select(s => s.Id).Distinct().Count()));
    }

    [Theory]
    [InlineData("ar", "12 مجالاً")]
    [InlineData("zh", "12个")]
    [InlineData("fr", "12 domaines")]
    [InlineData("ru", "12 областей")]
    [InlineData("es", "12 ámbitos")]
    public async Task Areas_are_told_in_the_report_s_language(string language, string words)
    {
        var text = await TextAsync<AreasSection>("isc-tf", Periods.R21, language);
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gender", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Activities_of_a_period_are_those_given_to_the_body_in_the_order_of_the_report()
    {
        await using var house = await House.FurnishedAsync(databases);
        var of2021 = BulletsOf(await house.ComposeAsync<ActivitiesSection>("isc-tf", Periods.R21));
        Assert.Equal(6, of2021.Count);
        Assert.StartsWith("Information passed", of2021[0].Text.ToString(), StringComparison.Ordinal);
        Assert.Contains("Intersectoral Coordination", of2021[^1].Text.ToString(), StringComparison.Ordinal);

        var of2017 = BulletsOf(await house.ComposeAsync<ActivitiesSection>("isc-tf", Periods.R17));
        Assert.Equal(5, of2017.Count);
        Assert.Contains(of2017, b => b.Text.ToString().Contains("COP23", StringComparison.Ordinal));

        var ofTheMembership = BulletsOf(await house.ComposeAsync<ActivitiesSection>("iscg", Periods.R21));
        Assert.Equal(3, ofTheMembership.Count);
        Assert.Contains("Mapping Tables", ofTheMembership[0].Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outcomes_are_led_by_their_themes()
    {
        await using var house = await House.FurnishedAsync(databases);
        Assert.Equal(
            [
                "Inter-sectoral coordination strategy", "ITU-COVID response team", "Virtual meetings and remote participation", "Events Coordination",
                "Environment and Smart Sustainable Cities and Communities", "Emergency Telecommunications", "Multilingualism",
                "ITU risk management framework", "ITU Compliance Dashboard", "Membership, Resource Mobilization and SMEs",
            ],
            BulletsOf(await house.ComposeAsync<OutcomesSection>("isc-tf", Periods.R21)).Select(b => b.Lead));
        Assert.Equal(
            ["ITU risk management framework", "Communications", "Gender"],
            BulletsOf(await house.ComposeAsync<OutcomesSection>("isc-tf", Periods.R17)).Select(b => b.Lead));
    }

    [Fact]
    public async Task A_plan_carried_out_in_the_period_is_told_with_figures()
    {
        await using var house = await House.FurnishedAsync(databases);
        var risk = BulletsOf(await house.ComposeAsync<OutcomesSection>("isc-tf", Periods.R21)).Single(b => b.Lead == "ITU risk management framework");
        Assert.EndsWith("2 of 2 (progress 100%).", risk.Text.ToString(), StringComparison.Ordinal);
        Assert.All(risk.Text.Inlines.Select(i => i.Figure).OfType<Figure>(), f => Assert.NotEmpty(f.Sources));
    }

    [Fact]
    public async Task Themes_of_the_membership_are_counted_and_told_with_their_progress()
    {
        await using var house = await House.FurnishedAsync(databases);
        var blocks = await house.ComposeAsync<SharedSection>("iscg", Periods.R21);
        Assert.Equal(
            "The ISCG has 2 themes for intersectoral coordination: Climate change (pilot theme, 2019) and Accessibility (new theme, March 2021).",
            Assert.IsType<Paragraph>(blocks[0]).Text.ToString());
        var told = Assert.Single(Assert.IsType<Bullets>(blocks[1]).Items);
        Assert.Equal("Climate change", told.Lead);
        Assert.StartsWith("The secretariat has since been reporting", told.Text.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, blocks.Count);
    }

    [Fact]
    public async Task An_umbrella_leaves_its_reason_to_the_decision_where_that_is_told()
    {
        await using var house = await House.FurnishedAsync(databases);
        var alone = Assert.Single(BulletsOf(await house.ComposeAsync<UmbrellasSection>("isc-tf", Periods.R21)));
        var beside = Assert.Single(BulletsOf(await house.ComposeAsync<UmbrellasSection>("isc-tf", Periods.R21, "en", ("decision", "told"))));
        Assert.StartsWith("The ISC-TF agreed to set up this umbrella group", alone.Text.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("It is to cover 4 groups and topics", beside.Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_umbrella_of_2021_is_told_with_its_seats_and_four_topics()
    {
        await using var house = await House.FurnishedAsync(databases);
        var umbrella = Assert.Single(BulletsOf(await house.ComposeAsync<UmbrellasSection>("isc-tf", Periods.R21)));
        Assert.Equal("Digital Transformation", umbrella.Lead);
        Assert.EndsWith(
            "It is to cover 4 groups and topics: Digital Transformation, Remote Participation, New ITU website and Event overview page. Seats of digital-transformation.",
            umbrella.Text.ToString(), StringComparison.Ordinal);
        Assert.Empty(await house.ComposeAsync<UmbrellasSection>("isc-tf", Periods.R17));
    }

    [Fact]
    public async Task A_period_without_records_has_nothing_to_say()
    {
        await using var house = await House.FurnishedAsync(databases);
        var before = new ReportPeriod(new(2015, 1, 1), new(2015, 2, 28));
        Assert.Empty(await house.ComposeAsync<AreasSection>("isc-tf", before));
        Assert.Empty(await house.ComposeAsync<ActivitiesSection>("isc-tf", before));
        Assert.Empty(await house.ComposeAsync<OutcomesSection>("isc-tf", before));
        Assert.Empty(await house.ComposeAsync<SharedSection>("iscg", before));
    }

    [Fact]
    public async Task A_section_asked_about_an_unknown_body_says_which()
    {
        await using var house = await House.FurnishedAsync(databases);
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => house.ComposeAsync<AreasSection>("nobody", Periods.R21));
        Assert.Contains("'nobody'", error.Message, StringComparison.Ordinal);
    }

    private async Task<string> TextAsync<TSection>(string body, ReportPeriod period, string language = "en")
        where TSection : IReportSection
    {
        await using var house = await House.FurnishedAsync(databases);
        return string.Join("\n", (await house.ComposeAsync<TSection>(body, period, language)).OfType<Paragraph>().Select(p => p.Text.ToString()));
    }

    private static IReadOnlyList<Bullet> BulletsOf(IReadOnlyList<Block> blocks) => Assert.IsType<Bullets>(Assert.Single(blocks)).Items;
}
