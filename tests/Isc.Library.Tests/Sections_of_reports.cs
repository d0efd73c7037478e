using Isc.Library.Sections;
using Isc.Library.Tests.Fakes;
using Isc.Reporting;
using Isc.Testing;

namespace Isc.Library.Tests;

public abstract class Sections_of_reports(IDatabases databases) : DatabaseTests(databases)
{
    public sealed class OnSqlite(SqliteDatabases databases) : Sections_of_reports(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Sections_of_reports(databases);

    private static readonly ReportPeriod Of2017 = new(new(2017, 1, 1), new(2017, 12, 31));
    private static readonly ReportPeriod Of2021 = new(new(2020, 4, 1), new(2021, 3, 31));

    [Fact]
    public async Task Reports_on_the_mandate_reached_five_bodies_by_2021()
    {
        var (text, figure) = await ReadAsync<RecipientsSection>(Of2021, "mandate", "resolution-191");
        Assert.Equal(5, figure!.Value);
        Assert.Equal(7, figure.Sources.Count);
        Assert.All(["Council", "CWG-FHR", "RAG", "TSAG", "TDAG"], body => Assert.Contains(body, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task And_the_council_alone_by_2017()
    {
        var (text, figure) = await ReadAsync<RecipientsSection>(Of2017, "mandate", "resolution-191");
        Assert.Equal(1, figure!.Value);
        Assert.Equal("Reports on this mandate have been submitted to 1 body: Council.", text);
    }

    [Fact]
    public async Task Council_of_2021_reads_that_its_report_was_prepared_before_and_not_reviewed() => Assert.Equal(
        "This document was originally prepared as C20/38 for submission to Council 2020 but was not reviewed.",
        (await ReadAsync<HistorySection>(Of2021, "addressee", "council")).Text);

    [Fact]
    public async Task Report_of_2017_refers_to_what_the_council_had() => Assert.Equal(
        "The work was previously reported in C17/38 (Council 2017).", (await ReadAsync<HistorySection>(Of2017, "addressee", "council")).Text);

    [Fact]
    public async Task Before_any_submission_there_is_no_history() =>
        Assert.Empty((await ReadAsync<HistorySection>(new(null, new(2016, 12, 31)), "addressee", "council")).Text);

    [Fact]
    public async Task Council_is_invited_to_note_both_documents() => Assert.Equal(
        "The Council is invited to note this report as well as document C20/38.", (await ReadAsync<ActionSection>(Of2021, "addressee", "council")).Text);

    [Fact]
    public async Task Advisory_group_is_invited_to_note_its_report() =>
        Assert.Equal("TSAG is invited to note this report.", (await ReadAsync<ActionSection>(Of2017, "addressee", "tsag")).Text);

    [Fact]
    public async Task Coordination_group_reported_to_three_advisory_groups_in_the_period()
    {
        var (text, figure) = await ReadAsync<ReportedSection>(Of2021, "body", "iscg");
        Assert.Equal(3, figure!.Value);
        Assert.StartsWith("In this period, the ISCG reported to 3 bodies", text, StringComparison.Ordinal);
        Assert.Empty((await ReadAsync<ReportedSection>(Of2017, "body", "iscg")).Text);
    }

    [Fact]
    public async Task Documents_of_the_coordination_group_are_open_to_members_of_whatever_sector()
    {
        var text = (await ReadAsync<AccessSection>(Of2021, "body", "iscg")).Text;
        Assert.Contains("TIES account", text, StringComparison.Ordinal);
        Assert.Contains("whatever the Sector", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_without_a_rule_of_access_prints_nothing() =>
        Assert.Empty((await ReadAsync<AccessSection>(Of2021, "body", "isc-tf")).Text);

    [Theory]
    [InlineData("ar")]
    [InlineData("zh")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("es")]
    public async Task Sections_keep_their_figures_in_every_language(string language) =>
        Assert.Equal(5, (await ReadAsync<RecipientsSection>(Of2021, "mandate", "resolution-191", language)).Figure!.Value);

    private async Task<(string Text, Figure? Figure)> ReadAsync<TSection>(ReportPeriod period, string setting, string value, string language = "en")
        where TSection : IReportSection
    {
        var paragraphs = (await Kernel.ComposeAsync<TSection>(period, setting, value, language)).Cast<Paragraph>().ToList();
        return (string.Join('\n', paragraphs.Select(p => p.Text)), paragraphs.SelectMany(p => p.Text.Inlines).FirstOrDefault(run => run.Figure is not null)?.Figure);
    }
}
