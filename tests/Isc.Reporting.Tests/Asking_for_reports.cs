using Isc.Reporting.Tests.Fakes;

namespace Isc.Reporting.Tests;

public sealed class Asking_for_reports
{
    [Fact]
    public async Task An_unknown_report_is_refused_naming_the_known_ones()
    {
        await using var house = new House();

        var refused = await Assert.ThrowsAsync<ReportRequestException>(() =>
            house.Reports.ComposeAsync("council", new(null, new(2021, 3, 31)), "en", TestContext.Current.CancellationToken));

        Assert.Equal(("key", ReportRequestProblem.UnknownReport), (refused.Field, refused.Problem));
        var known = string.Join(", ", (await house.Reports.AllAsync(TestContext.Current.CancellationToken)).Select(report => report.Key));
        Assert.Contains("council-resolution-191", known, StringComparison.Ordinal);
        Assert.Equal($"Unknown report 'council'; choose one of {known}.", refused.Message);
    }

    [Fact]
    public async Task An_unknown_language_is_refused_naming_the_six()
    {
        await using var house = new House();

        var refused = await Assert.ThrowsAsync<ReportRequestException>(() => house.CouncilAsync("de"));

        Assert.Equal("Unknown language 'de'; choose one of ar, zh, en, fr, ru, es.", refused.Message);
    }

    [Fact]
    public async Task An_unknown_format_is_refused_naming_those_offered()
    {
        await using var house = new House();
        var report = await house.CouncilAsync();

        var refused = await Assert.ThrowsAsync<ReportRequestException>(() => house.RenderAsync(report, "pdf"));

        Assert.Equal("Unknown format 'pdf'; choose one of csv, docx, html, json, md, xlsx.", refused.Message);
    }

    [Theory]
    [InlineData("31/03/2021")]
    [InlineData("2021-02-30")]
    [InlineData("")]
    [InlineData("٢٠٢١-٠٣-٣١")]
    [InlineData("2021-03-31T00:00:00Z")]
    public void What_is_no_day_is_refused_naming_the_form(string text)
    {
        var refused = Assert.Throws<ReportRequestException>(() => ReportArguments.Period(null, text));

        Assert.Equal(("as-of", ReportRequestProblem.NotADate), (refused.Field, refused.Problem));
        Assert.Contains("2021-03-31", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_stays_one_short_line_whatever_was_typed()
    {
        var refused = Assert.Throws<ReportRequestException>(() => ReportArguments.Period("2020\n2021" + new string('x', 5000), "2021-03-31"));

        Assert.DoesNotContain('\n', refused.Message);
        Assert.True(refused.Message.Length < 200, refused.Message);
    }

    [Fact]
    public async Task A_period_that_ends_before_it_begins_is_refused()
    {
        await using var house = new House();

        var refused = await Assert.ThrowsAsync<ReportRequestException>(() => house.Reports.ComposeAsync(
            "council-resolution-191", new(new(2021, 4, 1), new(2021, 3, 31)), "en", TestContext.Current.CancellationToken));

        Assert.Equal(("since", ReportRequestProblem.EndsBeforeItBegins), (refused.Field, refused.Problem));
    }

    [Fact]
    public async Task A_file_is_named_after_report_cut_off_and_language()
    {
        await using var house = new House();

        var file = await house.RenderAsync(await house.CouncilAsync("fr"), "md");

        Assert.Equal("council-resolution-191_2021-03-31_fr.md", file.Name);
    }
}
