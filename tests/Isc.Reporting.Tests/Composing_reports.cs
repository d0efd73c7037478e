using System.Globalization;
using Isc.Access;
using Isc.Reporting.Composition;
using Isc.Reporting.Tests.Fakes;

namespace Isc.Reporting.Tests;

public sealed class Composing_reports
{
    [Fact]
    public async Task A_section_that_throws_is_marked_and_logged_and_the_rest_is_composed()
    {
        await using var house = new House(
            new FakeSection("meetings.held", (_, _) => throw new InvalidOperationException("no table")),
            new FakeSection("themes.areas", new Paragraph("Areas.")));

        var report = await house.CouncilAsync();

        var blocks = report.Chapters.SelectMany(chapter => chapter.Blocks).ToList();
        Assert.Contains(blocks, block => block is Unavailable { Section: "meetings.held" });
        Assert.Contains(blocks, block => block is Paragraph { Text: var text } && text.ToString() == "Areas.");
        Assert.Contains("Error: Report section meetings.held is unavailable: InvalidOperationException: no table", house.Logged);
    }

    [Fact]
    public async Task The_reason_of_a_failure_is_kept_from_visitors_and_told_to_the_system()
    {
        var failing = new FakeSection("themes.areas", (_, _) => throw new InvalidOperationException("password=secret"));
        await using var visitors = new House(failing);
        await using var systems = new House(Actor.System, TimeProvider.System, failing);

        Assert.Equal("", ReasonIn(await visitors.CouncilAsync()));
        Assert.Contains("password=secret", ReasonIn(await systems.CouncilAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_who_may_diagnose_sees_the_reason()
    {
        var administrator = new Actor(Guid.NewGuid(), "account") { Permissions = new HashSet<string>(StringComparer.Ordinal) { "reports.diagnose" } };
        await using var house = new House(administrator, TimeProvider.System, new FakeSection("themes.areas", (_, _) => throw new InvalidOperationException("broken")));

        Assert.Contains("broken", ReasonIn(await house.CouncilAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_that_takes_over_five_seconds_is_marked_and_logged_and_told_to_stop()
    {
        var time = new ManualTime();
        var started = new TaskCompletionSource();
        var stopped = new TaskCompletionSource();
        await using var house = new House(Actor.System, time,
            new FakeSection("themes.areas", async (_, stop) =>
            {
                stop.Register(stopped.SetResult);
                started.SetResult();
                await Task.Delay(Timeout.Infinite, stop);
                return [];
            }),
            new FakeSection("library.recipients", new Paragraph("Areas.")));

        var composing = house.CouncilAsync();
        await started.Task;
        await UntilAsync(() => time.Pending > 0);
        time.Advance(TimeSpan.FromSeconds(5));

        var report = await composing;
        Assert.Contains("over 5 s", ReasonIn(report), StringComparison.Ordinal);
        Assert.Contains("Error: Report section themes.areas is unavailable: took over 5 s", house.Logged);
        Assert.Contains("Areas.", TextOf(report), StringComparison.Ordinal);
        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_section_that_blocks_without_awaiting_does_not_hold_the_report()
    {
        var time = new ManualTime();
        using var release = new ManualResetEventSlim();
        await using var house = new House(Actor.System, time, new FakeSection("themes.areas", (_, _) =>
        {
            release.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            return Task.FromResult<IReadOnlyList<Block>>([]);
        }));

        var composing = house.CouncilAsync();
        await UntilAsync(() => time.Pending > 0);
        time.Advance(TimeSpan.FromSeconds(5));

        Assert.Contains("over 5 s", ReasonIn(await composing), StringComparison.Ordinal);
        release.Set();
    }

    [Fact]
    public async Task Sections_that_nobody_offers_say_nothing()
    {
        await using var house = new House();

        var report = await house.CouncilAsync();

        Assert.DoesNotContain(report.Chapters.SelectMany(chapter => chapter.Blocks), block => block is Unavailable);
        Assert.Equal(["Introduction"], report.Chapters.Select(chapter => chapter.Heading));
    }

    [Fact]
    public async Task A_table_with_a_short_row_fails_as_its_section_and_not_in_a_renderer()
    {
        await using var house = new House(Actor.System, TimeProvider.System,
            new FakeSection("themes.areas", new Table("Areas", ["Area", "Since"], [["Gender"]])));

        Assert.Contains("2 headings and a row of 1", ReasonIn(await house.CouncilAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_stops_the_report_and_is_no_failure_of_a_section()
    {
        using var cancel = new CancellationTokenSource();
        await using var house = new House(new FakeSection("themes.areas", async (_, stop) =>
        {
            await cancel.CancelAsync();
            await Task.Delay(Timeout.Infinite, stop);
            return [];
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => house.Reports.ComposeAsync(
            "council-resolution-191", new(null, new(2021, 3, 31)), "en", cancel.Token));
    }

    [Fact]
    public async Task Paragraphs_joined_by_the_definition_are_one_and_keep_their_figures()
    {
        await using var house = new House(
            new FakeSection("meetings.held", new Paragraph(Phrase.Format("{0} meetings.", Records.Count("meetings-held", 6)))),
            new FakeSection("organisation.composition", new Paragraph("Chaired by the DSG.")));

        var report = await house.CouncilAsync();

        var joined = report.Chapters[1].Blocks.OfType<Paragraph>().First();
        Assert.Equal("6 meetings. Chaired by the DSG.", joined.Text.ToString());
        Assert.Equal(6, joined.Text.Inlines.Select(run => run.Figure).OfType<Figure>().Single().Value);
    }

    [Fact]
    public async Task Bullets_of_several_sections_stand_under_one_lead_and_no_lead_stands_alone()
    {
        await using var house = new House(
            new FakeSection("themes.activities", new Bullets([new("First."), new("Second.")])),
            new FakeSection("meetings.attendance", new Paragraph("Third.")));

        var blocks = (await house.CouncilAsync()).Chapters[1].Blocks;

        Assert.StartsWith("Activities of the task force", Assert.IsType<Paragraph>(blocks[0]).Text.ToString(), StringComparison.Ordinal);
        Assert.Equal(["First.", "Second.", "Third."], Assert.IsType<Bullets>(blocks[1]).Items.Select(item => item.Text.ToString()));
        Assert.Equal(2, blocks.Count);
    }

    [Fact]
    public async Task Bullets_of_several_sections_about_one_thing_are_one_and_lead_to_its_items()
    {
        await using var house = new House(
            new FakeSection("themes.outcomes", new Bullets([new("First.") { Lead = "Risk" }, new("Alone.") { Lead = "Gender" }])),
            new FakeSection("oversight.outcomes", new Bullets([
                new("Of one report:", new Bullet("ten"), new Bullet("one")) { Lead = "Risk" },
                new("Of another:", new Bullet("two")) { Lead = "Risk" },
                new("Second.") { Lead = "Risk" },
            ])),
            new FakeSection("meetings.decisions", new Paragraph("About nothing."), new Bullets([new("About nothing else.")])));

        var list = Assert.IsType<Bullets>((await house.CouncilAsync()).Chapters[1].Blocks[1]).Items;

        Assert.Equal(
            [
                "Risk 2: First. Second. Of one report:", "Gender 0: Alone.", " 0: About nothing.", " 0: About nothing else.", "Risk 1: Of another:",
            ],
            list.Select(item => $"{item.Lead} {item.Children.Count}: {item.Text}"));
    }

    [Fact]
    public async Task Items_joined_by_the_definition_are_one_paragraph_over_one_list()
    {
        await using var house = new House(
            new FakeSection("meetings.decisions", new Paragraph("Agreed."), new Bullets([new("Chosen.") { Lead = "Climate change" }])),
            new FakeSection("themes.shared", new Paragraph("1 theme."), new Bullets([new("Reported.") { Lead = "Climate change" }])));

        var blocks = (await house.CouncilAsync()).Chapters.Single(chapter => chapter.Heading == "Membership coordination").Blocks;

        Assert.Equal("Agreed. 1 theme.", Assert.IsType<Paragraph>(blocks[0]).Text.ToString());
        Assert.Equal("Chosen. Reported.", Assert.Single(Assert.IsType<Bullets>(blocks[1]).Items).Text.ToString());
    }

    [Fact]
    public async Task An_abstract_repeats_the_answer_of_its_chapter_without_asking_twice()
    {
        var held = new FakeSection("meetings.held", new Paragraph("6 meetings."));
        await using var house = new House(held);

        var report = await house.Reports.ComposeAsync("tsag-isc-tf", ReportArguments.Period("2017-01-01", "2017-12-31"), "en", TestContext.Current.CancellationToken);

        Assert.Equal(1, held.Asked);
        Assert.Contains("6 meetings.", ((Paragraph)report.Cover.Panels[0].Blocks[0]).Text.ToString(), StringComparison.Ordinal);
        Assert.Contains("6 meetings.", TextOf(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2017-12-31", "Resolution 191 (Busan, 2014)")]
    [InlineData("2018-11-15", "Resolution 191 (Busan, 2014)")]
    [InlineData("2018-11-16", "Resolution 191 (Rev. Dubai, 2018)")]
    [InlineData("2021-03-31", "Resolution 191 (Rev. Dubai, 2018)")]
    public async Task The_mandate_is_cited_as_it_stood_at_the_cut_off(string asOf, string citation)
    {
        await using var house = new House();

        var report = await house.Reports.ComposeAsync("council-resolution-191", ReportArguments.Period(null, asOf), "en", TestContext.Current.CancellationToken);

        Assert.Contains(citation, report.Cover.Panels[0].Blocks.OfType<Paragraph>().First().Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_action_is_invited_even_where_no_submission_is_recorded()
    {
        await using var house = new House();

        var action = (await house.CouncilAsync()).Cover.Panels.Single(panel => panel.Key == "action");

        Assert.Equal("The Council is invited to note this report.", ((Paragraph)action.Blocks[0]).Text.ToString());
    }

    [Fact]
    public async Task Sections_run_in_the_report_s_language_and_the_caller_s_stays_as_it_was()
    {
        var before = CultureInfo.CurrentUICulture;
        var seen = "";
        await using var house = new House(new FakeSection("themes.areas", (_, _) =>
        {
            seen = CultureInfo.CurrentUICulture.Name;
            return Task.FromResult<IReadOnlyList<Block>>([]);
        }));

        await house.CouncilAsync("fr");

        Assert.Equal("fr-FR", seen);
        Assert.Equal(before, CultureInfo.CurrentUICulture);
    }

    [Fact]
    public async Task A_whole_year_is_called_by_its_number()
    {
        await using var house = new House();

        var report = await house.Reports.ComposeAsync("tsag-isc-tf", ReportArguments.Period("2017-01-01", "2017-12-31"), "en", TestContext.Current.CancellationToken);

        Assert.Equal("2017", report.Cover.Fields.Single(field => field.Key == "period").Value);
    }

    [Fact]
    public async Task Figures_are_listed_with_the_paragraph_in_which_they_stand()
    {
        await using var house = new House(Records.EveryKind);

        var report = await house.CouncilAsync();

        var held = report.Figures.First(figure => figure.Measure == "meetings-held");
        Assert.Equal("2.2", held.Place);
        Assert.Equal(6, held.Value);
        Assert.Equal(6, held.Sources.Count);
    }

    [Fact]
    public async Task The_cover_tells_under_which_item_of_its_agenda_the_addressee_takes_the_report()
    {
        await using var house = new House(new FakeSection("library.agenda-item", (request, _) =>
            Task.FromResult<IReadOnlyList<Block>>(request.Setting("addressee") == "council" ? [new Paragraph("PL 1.9")] : [])));
        await using var failing = new House(new FakeSection("library.agenda-item", (_, _) => throw new InvalidOperationException("no table")));

        var report = await house.CouncilAsync("fr");
        var marked = await failing.CouncilAsync();

        Assert.Equal(new CoverField("agenda-item", "Point de l’ordre du jour", "PL 1.9"), report.Cover.Fields[0]);
        Assert.DoesNotContain(marked.Cover.Fields, field => field.Key == "agenda-item");
        Assert.Contains(marked.Missing(), block => block.Section == "library.agenda-item");
    }

    private static string ReasonIn(Report report) =>
        report.Chapters.SelectMany(chapter => chapter.Blocks).OfType<Unavailable>().Single().Reason;

    private static string TextOf(Report report) =>
        string.Join('\n', report.Chapters.SelectMany(chapter => chapter.Blocks).OfType<Paragraph>().Select(paragraph => paragraph.Text));

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var i = 0; !holds(); i++)
        {
            Assert.True(i < 2000, "It never came about.");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }
}
