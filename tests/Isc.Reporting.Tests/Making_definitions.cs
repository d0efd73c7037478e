using Isc.Reporting.Definitions;
using Isc.Reporting.Editing;
using Isc.Reporting.Tests.Fakes;
using Isc.Testing;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Reporting.Tests;

[Trait("Promise", "I31")]
public abstract class Making_definitions(IDatabases databases)
{
    private const string Council = "council-resolution-191";

    [Fact]
    public async Task A_new_report_needs_no_code()
    {
        await using var kernel = await Kernel.StartAsync(databases, Records.EveryKind);

        var outcome = await AddAsync(kernel, Brief("tsag-brief", Records.EveryKind[0].Key));
        var report = await kernel.AskAsync<IReports, Report>((reports, cancel) => reports.ComposeAsync("tsag-brief", new(null, new(2021, 3, 31)), "fr", cancel));

        Assert.Empty(outcome.Problems);
        Assert.Equal(("Note", "TSAG"), (report.Cover.Title, report.Cover.Addressee));
        Assert.NotEmpty(report.Chapters[0].Blocks);
    }

    [Fact]
    public async Task What_ships_is_version_1_until_somebody_changes_it()
    {
        await using var kernel = await Kernel.StartAsync(databases);
        var shipped = (await SeekAsync(kernel, Council))!;

        var changed = await ChangeAsync(kernel, shipped, shipped.Content with { Title = LocalizedText.English("Report of the year") }, 1);
        var read = await SeekAsync(kernel, Council);

        Assert.Equal((1, 2, 2), (shipped.Version, changed.Made!.Version, read!.Version));
        Assert.Equal("Report of the year", read.Content.Title.Words!.In("en"));
    }

    [Fact]
    [Trait("Promise", "I3")]
    public async Task A_change_of_what_was_changed_meanwhile_is_refused()
    {
        await using var kernel = await Kernel.StartAsync(databases);
        var shipped = (await SeekAsync(kernel, Council))!;
        await ChangeAsync(kernel, shipped, shipped.Content with { Form = "advisory-group-document" }, 1);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => ChangeAsync(kernel, shipped, shipped.Content, 1));
        var second = (await SeekAsync(kernel, Council))!;
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => ChangeAsync(kernel, second, shipped.Content, 1));
        Assert.Equal(3, (await ChangeAsync(kernel, second, shipped.Content, 2)).Made!.Version);
    }

    [Theory]
    [InlineData("no.such-section", "council", "k", "chapters[0].items[0].section", "Definition_Section")]
    [InlineData("library.history", "no-body", "k", "addressee.body", "Definition_Body")]
    [InlineData("library.history", "council", Council, "key", "Definition_KeyTaken")]
    [InlineData("library.history", "council", "definitions", "key", "Definition_KeyTaken")]
    [InlineData("library.history", "council", "Big Key", "key", "Definition_Key")]
    public async Task What_cannot_be_composed_is_refused_with_field_and_reason(string section, string body, string key, string field, string reason)
    {
        await using var kernel = await Kernel.StartAsync(databases);

        var outcome = await AddAsync(kernel, Brief(key, section) with { Addressee = new(body, LocalizedText.English("Body")) });

        Assert.Null(outcome.Made);
        Assert.Equal((field, reason), (Assert.Single(outcome.Problems).Field, outcome.Problems[0].Reason));
    }

    [Fact]
    public void Parts_move_up_and_down_are_taken_out_and_added_where_they_are_told_to()
    {
        var definition = Brief("k", "a") with
        {
            Chapters = [new() { Heading = "One", Items = [Section("a"), new() { Lead = "L", Items = [Section("b"), Section("c")] }] }, new() { Heading = "Two", Items = [Section("d")] }],
        };

        Assert.Equal("b c a d", Order(Outline(definition).Move("chapters-0-1", -1)));
        Assert.Equal("a c b d", Order(Outline(definition).Move("chapters-0-1-1", -1)));
        Assert.Equal("d a b c", Order(Outline(definition).Move("chapters-1", -1)));
        Assert.Equal("a b c d", Order(Outline(definition).Move("chapters-0-0", -1)));
        Assert.Equal("a c d", Order(Outline(definition).Remove("chapters-0-1-0")));
        Assert.Equal("a b c e d", Order(Outline(definition).Add("chapters-0-1", Section("e"))));
        Assert.Equal("a b c d e", Order(Outline(definition).Add("chapters-1", Section("e"))));
        Assert.Equal("a b x d", Order(Outline(definition).Replace("chapters-0-1-1", Section("x"))));
        Assert.Null(Outline(definition).Find("chapters-7-1"));
    }

    [Theory]
    [InlineData("SincePrevious", "2020-12-31", "2021-01-01", "2021-04-12")]
    [InlineData("SincePrevious", null, null, "2021-04-12")]
    [InlineData("CalendarYear", null, "2020-01-01", "2020-12-31")]
    [InlineData("CalendarYear", "2020-12-31", "2021-01-01", "2021-12-31")]
    [InlineData("Free", "2020-12-31", null, "2021-04-12")]
    public void The_next_period_follows_from_the_rule(string rule, string? last, string? since, string asOf)
    {
        var period = Periods.NextOf(Enum.Parse<PeriodRule>(rule), last is null ? null : ReportArguments.Day("last", last), new(2021, 4, 12));

        Assert.Equal(ReportArguments.Period(since, asOf), period);
    }

    private static Task<DefinitionOutcome> AddAsync(Kernel kernel, ReportDefinition definition) =>
        kernel.AskAsync<DefinitionWriter, DefinitionOutcome>((writer, cancel) => writer.AddAsync(definition, cancel));

    private static Task<DefinitionOutcome> ChangeAsync(Kernel kernel, DefinitionEdition before, ReportDefinition definition, int version) =>
        kernel.AskAsync<DefinitionWriter, DefinitionOutcome>((writer, cancel) => writer.ChangeAsync(before, definition, version, cancel));

    private static Task<DefinitionEdition?> SeekAsync(Kernel kernel, string key) =>
        kernel.AskAsync<IReportDefinitions, DefinitionEdition?>((definitions, cancel) => definitions.SeekAsync(key, cancel));

    private static DefinitionOutline Outline(ReportDefinition definition) => new(definition);

    private static string Order(ReportDefinition definition) =>
        string.Join(' ', definition.Chapters.SelectMany(chapter => DefinitionRules.SectionsOf(definition with { Chapters = [chapter] })).Select(found => found.Section));

    private static ItemDefinition Section(string key) => new() { Section = key };

    private static ReportDefinition Brief(string key, string section) => new()
    {
        Key = key,
        Form = "advisory-group-document",
        Addressee = new("tsag", LocalizedText.English("TSAG")),
        Title = new LocalizedText([new("en", "Brief"), new("fr", "Note")]),
        Source = LocalizedText.English("Secretariat"),
        OriginalLanguage = "en",
        Cover = new() { Summary = [new() { Text = LocalizedText.English("Up to {2}.") }], Action = [new() { Text = LocalizedText.English("To note.") }] },
        Chapters = [new() { Heading = LocalizedText.English("All"), Items = [Section(section)] }],
    };

    public sealed class OnSqlite(SqliteDatabases databases) : Making_definitions(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Making_definitions(databases);
}
