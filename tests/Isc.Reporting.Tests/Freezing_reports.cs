using Isc.Access;
using Isc.Reporting.Data;
using Isc.Reporting.Definitions;
using Isc.Reporting.Differences;
using Isc.Reporting.Drafting;
using Isc.Reporting.Freezing;
using Isc.Reporting.Tests.Fakes;
using Isc.Testing;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Reporting.Tests;

[Trait("Promise", "I31")]
public abstract class Freezing_reports(IDatabases databases)
{
    private static readonly FreezeRequest Council = new() { Key = "council-resolution-191", Since = "2020-04-01", AsOf = "2021-03-31", Symbol = "C21/35" };

    private int _held = 6;
    private string _purpose = "The task force coordinates. It meets each month.";
    private bool _works = true;

    [Fact]
    public async Task A_frozen_report_stays_byte_for_byte_and_the_difference_names_what_changed()
    {
        await using var kernel = await StartAsync();
        var frozen = await FreezeAsync(kernel, Council);
        var before = await FilesAsync(kernel, frozen.Id);

        (_held, _purpose) = (7, "The task force coordinates. It meets each week.");
        var after = await FilesAsync(kernel, frozen.Id);
        var changes = await CompareAsync(kernel, frozen.Reference, null);

        Assert.Equal(24, before.Count);
        Assert.Equal(before, after);
        Assert.Equal(["The task force coordinates. It meets each month.", "6 meetings were held."], changes.Select(change => change.Then));
        Assert.Equal(["The task force coordinates. It meets each week.", "7 meetings were held."], changes.Select(change => change.Now));
        Assert.All(changes, change => Assert.Equal(ChangeKind.Changed, change.Kind));
        Assert.Equal(["2.1", "2.2"], changes.Select(change => change.PlaceNow));
        var figure = Assert.Single(changes[1].Figures);
        Assert.Equal(("meetings-held", 6, 7, Records.Source("meeting", 7)), (figure.Measure, figure.Then, figure.Now, Assert.Single(figure.Come)));
    }

    [Fact]
    public async Task Frozen_reports_are_numbered_and_compared_with_one_another()
    {
        await using var kernel = await StartAsync();
        var first = await FreezeAsync(kernel, Council);
        _held = 7;
        var second = await FreezeAsync(kernel, Council with { Languages = ["en", "ar"] });

        Assert.Equal(("council-resolution-191/1", "council-resolution-191/2"), (first.Reference, second.Reference));
        Assert.NotEqual(first.Hash, second.Hash);
        Assert.Equal("2.2", Assert.Single(await CompareAsync(kernel, first.Reference, second.Reference)).PlaceThen);
        Assert.Empty(await CompareAsync(kernel, second.Reference, null));
        Assert.Empty(await CompareAsync(kernel, second.Reference, second.Id.ToString()));
    }

    [Fact]
    public async Task The_cover_has_the_symbol_and_the_files_the_digests_that_are_told()
    {
        await using var kernel = await StartAsync();
        var frozen = await FreezeAsync(kernel, Council with { Languages = ["en"] });

        var model = await kernel.AskAsync<FrozenReader, Report?>((reader, cancel) => reader.ModelAsync(frozen.Id, "en", cancel));
        var detail = (await kernel.AskAsync<FrozenReader, FrozenDetail?>((reader, cancel) => reader.FindAsync(frozen.Id, cancel)))!;
        var lines = $"en {detail.Files.Single(file => file.Format == "json").Hash}\n";

        Assert.Equal("C21/35", model!.Cover.Fields.Single(field => field.Key == "symbol").Value);
        Assert.Equal(["docx", "html", "json", "md"], detail.Files.Select(file => file.Format));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(lines))), frozen.Hash);
    }

    [Fact]
    public async Task The_same_request_sent_again_freezes_once()
    {
        await using var kernel = await StartAsync();
        var id = Guid.CreateVersion7();
        var first = await kernel.AskAsync<IFrozenReports, FrozenInfo>((frozen, cancel) => frozen.FreezeAsync(Council with { Languages = ["en"] }, id, null, cancel));
        var again = await kernel.AskAsync<IFrozenReports, FrozenInfo>((frozen, cancel) => frozen.FreezeAsync(Council with { Languages = ["en"] }, id, null, cancel));

        Assert.Equal((first.Number, first.Hash), (again.Number, again.Hash));
    }

    [Fact]
    public async Task A_report_with_the_longest_keys_of_definition_and_subject_is_drafted_and_frozen()
    {
        await using var kernel = await StartAsync();
        var key = new string('d', DefinitionRules.LongestKey);
        var made = await kernel.AskAsync<DefinitionWriter, DefinitionOutcome>(async (writer, cancel) =>
            await writer.AddAsync(await AboutThemesAsync(kernel, key), cancel));
        var request = Council with { Key = $"{key}.{FixedThemes.Longest}", Languages = ["en"] };

        var draft = await kernel.AskAsync<Drafts, DraftInfo>((drafts, cancel) =>
            drafts.AddAsync(new() { Key = request.Key, Since = request.Since, AsOf = request.AsOf }, Guid.CreateVersion7(), cancel));
        var frozen = await FreezeAsync(kernel, request);

        Assert.Empty(made.Problems);
        Assert.Equal((121, request.Key, request.Key), (request.Key.Length, draft.Key, frozen.Key));
        Assert.Equal(frozen.Id, (await kernel.AskAsync<IFrozenReports, FrozenInfo>((reports, cancel) => reports.FindAsync($"{request.Key}/1", cancel))).Id);
    }

    [Fact]
    public async Task The_lead_of_a_bullet_keeps_the_colon_of_its_language_where_it_is_compared()
    {
        await using var kernel = await Kernel.StartAsync(databases, new FakeSection("themes.activities", (_, _) =>
            Blocks(new Bullets([new(Phrase.Format("{0} joined.", Records.Count("joined", _held))) { Lead = "COVID-19" }]))));
        var frozen = await FreezeAsync(kernel, Council with { Languages = ["en", "zh"] });
        _held = 7;

        Assert.Equal("COVID-19: 7 joined.", (await CompareAsync(kernel, frozen.Reference, null))[0].Now);
        Assert.Equal("COVID-19：7 joined.", (await CompareAsync(kernel, frozen.Reference, null, "zh"))[0].Now);
    }

    [Theory]
    [InlineData("UPDATE reporting_reports SET symbol = 'X'")]
    [InlineData("DELETE FROM reporting_files")]
    [InlineData("UPDATE reporting_files SET language = 'fr'")]
    [InlineData("DELETE FROM reporting_submissions")]
    public async Task The_database_itself_refuses_to_change_what_is_frozen(string statement)
    {
        await using var kernel = await StartAsync();
        var frozen = await FreezeAsync(kernel, Council with { Languages = ["en"] });
        await kernel.AskAsync<Submitting, SubmissionInfo?>((submitting, cancel) =>
            submitting.SubmitAsync(frozen.Id, new() { Body = "council", Meeting = FixedMeetings.Council.Id }, Guid.CreateVersion7(), cancel));

        var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => kernel.Data.InScopeAsync<ReportingDbContext, int>(
            context => context.Database.ExecuteSqlRawAsync(statement, Cancel)));

        Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_failed_or_a_class_of_named_readers_is_not_frozen()
    {
        await using var kernel = await StartAsync();
        _works = false;
        var incomplete = await RefusedAsync(kernel, Council);
        _works = true;

        Assert.Equal((ReportRequestProblem.Incomplete, "organisation.purpose"), (incomplete.Problem, incomplete.Valid));
        Assert.Equal("class", (await RefusedAsync(kernel, Council with { Class = Classification.Restricted })).Field);
        Assert.Equal("since", (await RefusedAsync(kernel, Council with { Since = "2021-04-01" })).Field);
        Assert.Equal("language", (await RefusedAsync(kernel, Council with { Languages = ["de"] })).Field);
        Assert.Equal("key", (await RefusedAsync(kernel, Council with { Key = "none" })).Field);
    }

    [Fact]
    public async Task A_report_of_more_than_2000_pages_is_refused()
    {
        await using var kernel = await StartAsync();
        _purpose = new string('x', 6_000_000);

        var refused = await RefusedAsync(kernel, Council with { Languages = ["en"] });

        Assert.Equal((ReportRequestProblem.TooLong, "2000"), (refused.Problem, refused.Valid));
    }

    [Fact]
    [Trait("Promise", "I10")]
    public async Task What_is_frozen_for_members_is_not_there_for_visitors()
    {
        await using var kernel = await StartAsync();
        var frozen = await FreezeAsync(kernel, Council with { Languages = ["en"], Class = Classification.Members });

        using var visiting = kernel.Data.Current.Use(Actor.Visitor);
        await Assert.ThrowsAsync<ReportRequestException>(() => kernel.InScopeAsync<IFrozenReports, FrozenInfo>((reports, cancel) => reports.FindAsync(frozen.Reference, cancel)));
        Assert.Null(await kernel.InScopeAsync<FrozenReader, FrozenDetail?>((reader, cancel) => reader.FindAsync(frozen.Id, cancel)));
    }

    [Fact]
    public async Task A_meeting_of_another_body_does_not_take_it()
    {
        await using var kernel = await StartAsync();
        var frozen = await FreezeAsync(kernel, Council with { Languages = ["en"] });

        var refused = await Assert.ThrowsAsync<ReportRequestException>(() => kernel.AskAsync<Submitting, SubmissionInfo?>((submitting, cancel) =>
            submitting.SubmitAsync(frozen.Id, new() { Body = "tsag", Meeting = FixedMeetings.Council.Id }, Guid.CreateVersion7(), cancel)));

        Assert.Equal("meeting", refused.Field);
    }

    private Task<Kernel> StartAsync() => Kernel.StartAsync(databases,
        new FakeSection("organisation.purpose", (request, _) => !_works ? throw new InvalidOperationException("out of order")
            : Blocks(request.Setting("body") == "iscg" ? [] : [new Paragraph(_purpose)])),
        new FakeSection("meetings.held", (request, _) => Blocks(request.Setting("body") == "iscg" ? [] : [new Paragraph(Phrase.Format("{0} meetings were held.", Records.Count("meetings-held", _held)))])));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<IReadOnlyList<Block>> Blocks(params IReadOnlyList<Block> blocks) => Task.FromResult(blocks);

    private static Task<FrozenInfo> FreezeAsync(Kernel kernel, FreezeRequest request) =>
        kernel.AskAsync<IFrozenReports, FrozenInfo>((frozen, cancel) => frozen.FreezeAsync(request, Guid.CreateVersion7(), null, cancel));

    private static Task<ReportRequestException> RefusedAsync(Kernel kernel, FreezeRequest request) => Assert.ThrowsAsync<ReportRequestException>(() => FreezeAsync(kernel, request));

    private static Task<IReadOnlyList<ParagraphChange>> CompareAsync(Kernel kernel, string then, string? now, string language = "en") =>
        kernel.AskAsync<IFrozenReports, IReadOnlyList<ParagraphChange>>((frozen, cancel) => frozen.CompareAsync(then, now, language, cancel));

    private static async Task<ReportDefinition> AboutThemesAsync(Kernel kernel, string key) =>
        (await kernel.AskAsync<IReportDefinitions, DefinitionEdition?>((definitions, cancel) => definitions.SeekAsync("theme-brief", cancel)))!.Content with { Key = key };

    private static async Task<List<string>> FilesAsync(Kernel kernel, Guid id)
    {
        var files = new List<string>();
        foreach (var language in Languages.All)
        {
            foreach (var format in new[] { "docx", "html", "json", "md" })
                files.Add(Convert.ToHexString((await kernel.AskAsync<FrozenReader, (FrozenReport, FrozenFile File)?>((reader, cancel) => reader.FileAsync(id, language, format, cancel)))!.Value.File.Content));
        }

        return files;
    }

    public sealed class OnSqlite(SqliteDatabases databases) : Freezing_reports(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Freezing_reports(databases);
}
