using Isc.Reporting.Data;
using Isc.Reporting.Differences;
using Isc.Reporting.Drafting;
using Isc.Reporting.Freezing;
using Isc.Reporting.Tests.Fakes;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Reporting.Tests;

[Trait("Promise", "I31")]
public abstract class Writing_drafts(IDatabases databases)
{
    private const string Held = "chapters-1:meetings.held.isc-tf/0";

    private int _held = 6;

    [Fact]
    public async Task What_people_wrote_goes_before_what_is_computed_and_keeps_the_figures()
    {
        await using var kernel = await StartAsync();
        var draft = await DraftAsync(kernel, 2021);
        await WriteAsync(kernel, draft, Held, new() { Text = "All 6 meetings were held online." }, 0);

        var report = await kernel.AskAsync<Drafts, Report>((drafts, cancel) => drafts.ComposeAsync(draft, "en", cancel));
        var french = await kernel.AskAsync<Drafts, Report>((drafts, cancel) => drafts.ComposeAsync(draft, "fr", cancel));

        var paragraph = report.Chapters.SelectMany(chapter => chapter.Blocks).OfType<Paragraph>().Single(block => block.Text.ToString().Contains("online", StringComparison.Ordinal));
        Assert.Equal("All 6 meetings were held online.", paragraph.Text.ToString());
        Assert.Equal(6, Assert.Single(paragraph.Text.Inlines, run => run.Figure is not null).Figure!.Sources.Count);
        Assert.DoesNotContain("online", string.Concat(french.Chapters.SelectMany(chapter => chapter.Blocks)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentences_whose_records_changed_are_stale_until_the_text_is_kept_or_the_computed_one_adopted()
    {
        await using var kernel = await StartAsync();
        var draft = await DraftAsync(kernel, 2021);
        var written = await WriteAsync(kernel, draft, Held, new() { Text = "All 6 meetings were held online." }, 0);
        Assert.Empty(written!.Stale);

        _held = 7;
        var stale = await PartAsync(kernel, draft, Held);
        Assert.Equal([new(ChangeKind.Removed, "6 meetings were held."), new(ChangeKind.Added, "7 meetings were held.")], stale.Stale);
        Assert.Equal("All 6 meetings were held online.", stale.Text);

        var kept = await WriteAsync(kernel, draft, Held, new() { Text = "All 7 meetings were held online." }, stale.Version);
        Assert.Empty(kept!.Stale);
        var adopted = await WriteAsync(kernel, draft, Held, new(), kept.Version);
        Assert.Equal((null, 3), (adopted!.Text, adopted.Version));
    }

    [Fact]
    public async Task The_text_of_an_earlier_period_is_taken_over_with_its_changes_shown()
    {
        await using var kernel = await StartAsync();
        await WriteAsync(kernel, await DraftAsync(kernel, 2020), Held, new() { Text = "All 6 meetings were held in Geneva." }, 0);
        _held = 9;
        var draft = await DraftAsync(kernel, 2021);

        Assert.Equal("All 6 meetings were held in Geneva.", (await PartAsync(kernel, draft, Held)).Earlier);
        var reused = await WriteAsync(kernel, draft, Held, new() { Reuse = true }, 0);
        Assert.Equal("All 6 meetings were held in Geneva.", reused!.Text);
        Assert.Equal(["6 meetings were held.", "9 meetings were held."], reused.Stale.Select(change => change.Sentence));
        Assert.Null(await WriteAsync(kernel, draft, "chapters-1:nothing/0", new() { Text = "x" }, 0));
    }

    [Fact]
    [Trait("Promise", "I3")]
    public async Task Two_who_write_at_one_place_do_not_overwrite_each_other()
    {
        await using var kernel = await StartAsync();
        var draft = await DraftAsync(kernel, 2021);
        await WriteAsync(kernel, draft, Held, new() { Text = "One." }, 0);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => WriteAsync(kernel, draft, Held, new() { Text = "Two." }, 0));
        Assert.Equal("One.", (await PartAsync(kernel, draft, Held)).Text);
    }

    [Fact]
    public async Task A_draft_is_frozen_with_the_texts_of_people()
    {
        await using var kernel = await StartAsync();
        var draft = await DraftAsync(kernel, 2021);
        await WriteAsync(kernel, draft, Held, new() { Text = "All 6 meetings were held online." }, 0);
        var request = new FreezeRequest { Key = draft.Key, Since = "2021-01-01", AsOf = "2021-12-31", Languages = ["en"], Draft = draft.Id };

        var frozen = await kernel.AskAsync<IFrozenReports, FrozenInfo>((reports, cancel) => reports.FreezeAsync(request, Guid.CreateVersion7(), null, cancel));
        var other = await Assert.ThrowsAsync<ReportRequestException>(() => kernel.AskAsync<IFrozenReports, FrozenInfo>((reports, cancel) =>
            reports.FreezeAsync(request with { AsOf = "2021-12-30" }, Guid.CreateVersion7(), null, cancel)));

        var file = await kernel.AskAsync<FrozenReader, (FrozenReport, FrozenFile File)?>((reader, cancel) => reader.FileAsync(frozen.Id, "en", "md", cancel));
        Assert.Contains("All 6 meetings were held online.", System.Text.Encoding.UTF8.GetString(file!.Value.File.Content), StringComparison.Ordinal);
        Assert.Equal("draft", other.Field);
    }

    [Fact]
    public void Lists_are_edited_line_by_line_and_keep_leads_items_and_figures()
    {
        Bullets computed = new([new(Phrase.Format("{0} joined.", Records.Count("joined", 23)), new Bullet("a child;")) { Lead = "SMEs" }, new("Second.")]);

        var text = BlockText.Of(computed)!;
        var edited = (Bullets)BlockText.Into(computed, text.Replace("joined", "came in", StringComparison.Ordinal) + "\nThird of 123.");

        Assert.Equal("SMEs: 23 joined.\n– a child;\nSecond.", text);
        Assert.Equal(("SMEs", "23 came in.", "a child;"), (edited.Items[0].Lead, edited.Items[0].Text.ToString(), edited.Items[0].Children[0].Text.ToString()));
        Assert.Equal(23, edited.Items[0].Text.Inlines[0].Figure!.Value);
        Assert.All(edited.Items[2].Text.Inlines, run => Assert.Null(run.Figure));
    }

    private Task<Kernel> StartAsync() => Kernel.StartAsync(databases, new FakeSection("meetings.held", (request, _) =>
        Task.FromResult<IReadOnlyList<Block>>(request.Setting("body") == "iscg" ? [] : [new Paragraph(Phrase.Format("{0} meetings were held.", Records.Count("meetings-held", _held)))])));

    private static Task<DraftReport> DraftAsync(Kernel kernel, int year) => kernel.AskAsync<Drafts, DraftReport>(async (drafts, cancel) =>
        (await drafts.FindAsync((await drafts.AddAsync(new() { Key = "council-resolution-191", Since = $"{year}-01-01", AsOf = $"{year}-12-31" }, Guid.CreateVersion7(), cancel)).Id, cancel))!);

    private static Task<DraftPart?> WriteAsync(Kernel kernel, DraftReport draft, string place, TextRequest request, int version) =>
        kernel.AskAsync<Drafts, DraftPart?>((drafts, cancel) => drafts.WriteAsync(draft, "en", place, request, version, cancel));

    private static Task<DraftPart> PartAsync(Kernel kernel, DraftReport draft, string place) => kernel.AskAsync<Drafts, DraftPart>(async (drafts, cancel) =>
        (await drafts.PartsAsync(draft, "en", cancel)).Single(part => part.Place == place));

    public sealed class OnSqlite(SqliteDatabases databases) : Writing_drafts(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Writing_drafts(databases);
}
