using Isc.Access;
using Isc.Api;
using Isc.Library.Data;
using Isc.Library.Reading;
using Isc.Library.Tests.Fakes;
using Isc.Testing;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Library.Tests;

public abstract class Seeds_of_the_library(IDatabases databases) : DatabaseTests(databases)
{
    public sealed class OnSqlite(SqliteDatabases databases) : Seeds_of_the_library(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Seeds_of_the_library(databases);

    [Fact]
    public async Task Loading_twice_adds_nothing() => Assert.Equal(0, await Kernel.LoadAsync());

    [Theory]
    [InlineData("C17/38")]
    [InlineData("C20/38")]
    [InlineData("C21/35")]
    [InlineData("C21/61")]
    [InlineData("C21/INF/11")]
    [InlineData("Service Order 16/13")]
    [InlineData("JIU/REP/2016/1")]
    public async Task Every_symbol_the_reports_cite_is_found_by_anyone(string symbol) =>
        Assert.Equal(symbol, (await Kernel.AsAsync<ILibrary, DocumentInfo?>(Actor.Visitor, library => library.FindAsync(symbol, Cancelled)))?.Symbol);

    [Theory]
    [InlineData("2021-03-31", DocumentState.UnderReview)]
    [InlineData("2017-12-31", null)]
    public async Task Accessibility_policy_was_under_review_at_the_cut_off_of_2021(string day, DocumentState? state) => Assert.Equal(state,
        await Kernel.AsAsync<ILibrary, DocumentState?>(Actor.Visitor, library => library.StateOnAsync(
            StableId.Of("document/accessibility-policy"), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Cancelled)));

    [Fact]
    public async Task State_of_every_document_is_the_last_of_its_history() => await ReadAsync(async context =>
    {
        var documents = await context.Documents.ToListAsync(Cancelled);
        var entries = (await context.DocumentStates.ToListAsync(Cancelled)).ToLookup(e => e.DocumentId);
        Assert.All(documents, d => Assert.Equal(d.State, entries[d.Id].OrderBy(e => e.Until).ThenBy(e => e.From).Last().State));
    });

    [Fact]
    public async Task Risk_policy_and_appetite_were_endorsed_by_the_council_of_2017() => await ReadAsync(async context =>
    {
        var ids = new[] { StableId.Of("document/risk-management-policy"), StableId.Of("document/risk-appetite-statement") };
        var outcomes = await context.Submissions.Where(s => ids.Contains(s.DocumentId)).ToListAsync(Cancelled);
        Assert.Equal(2, outcomes.Count);
        Assert.All(outcomes, s => Assert.Equal((SubmissionOutcome.Endorsed, StableId.Of("body/council"), 2017), (s.Outcome, s.BodyId, s.Until.Year)));
    });

    [Fact]
    public async Task Every_record_cites_its_source_and_every_title_stands_in_six_languages() => await ReadAsync(async context =>
    {
        var documents = await context.Documents.ToListAsync(Cancelled);
        Assert.All(documents, d => Assert.Equal(Languages.All.Count, d.Title.Versions.Count));
        Assert.All(documents, d => Assert.False(string.IsNullOrWhiteSpace(d.Citation)));
        Assert.All(await context.Submissions.ToListAsync(Cancelled), s => Assert.False(string.IsNullOrWhiteSpace(s.Citation)));
    });

    [Fact]
    public async Task A_visitor_finds_no_trace_of_what_only_members_read()
    {
        var id = StableId.Of("document/climate-progress-reports");
        Assert.Empty(await Kernel.AsAsync<ILibrary, IReadOnlyList<DocumentInfo>>(Actor.Visitor, library => library.FindManyAsync([id], Cancelled)));
        Assert.Null(await Kernel.AsAsync<ILibrary, DocumentState?>(Actor.Visitor, library => library.StateOnAsync(id, new(2021, 3, 31), Cancelled)));
        Assert.Empty(await Kernel.AsAsync<SubmissionReader, IReadOnlyList<SubmissionView>>(Actor.Visitor, r => r.OfDocumentAsync(id, Cancelled)));
        var member = Actor.Visitor with { Readable = [Classification.Public, Classification.Members] };
        Assert.Single(await Kernel.AsAsync<ILibrary, IReadOnlyList<DocumentInfo>>(member, library => library.FindManyAsync([id], Cancelled)));
    }

    [Fact]
    public async Task Pages_of_any_size_give_every_document_once_latest_first()
    {
        var whole = (await PageAsync(new() { Size = PageRequest.MaximumSize })).Items;
        var pieces = new List<Document>();
        for (string? cursor = null, next = ""; next is not null; cursor = next)
        {
            var page = await PageAsync(new() { Size = 3, Cursor = cursor });
            pieces.AddRange(page.Items);
            next = page.Next;
        }

        Assert.Equal(whole.Select(d => d.Key), pieces.Select(d => d.Key));
        Assert.Equal(whole.Select(d => d.From).OrderDescending(), whole.Select(d => d.From));
    }

    [Fact]
    public async Task A_forged_cursor_is_refused() => Assert.Null(await Kernel.AsAsync<DocumentReader, Page<Document>?>(
        Actor.Visitor, reader => reader.ListAsync(new(), new() { Cursor = Cursor.After("yesterday", Guid.Empty) }, Cancelled)));

    [Fact]
    public async Task Filters_narrow_by_type_body_state_and_symbol()
    {
        Assert.Equal(["accessibility-policy"], await KeysAsync(new(State: DocumentState.UnderReview)));
        Assert.Equal(["c20-38"], await KeysAsync(new(Symbol: "C20/38")));
        Assert.Equal(["iscg-report-2020-2021"], await KeysAsync(new(Body: "iscg")));
        Assert.Equal(["service-order-16-13"], await KeysAsync(new(Type: DocumentType.ServiceOrder)));
        Assert.Empty(await KeysAsync(new(Body: "no-such")));
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private async Task<IEnumerable<string>> KeysAsync(DocumentFilter filter) =>
        (await Kernel.AsAsync<DocumentReader, Page<Document>?>(Actor.Visitor, reader => reader.ListAsync(filter, new(), Cancelled)))!.Items.Select(d => d.Key);

    private async Task<Page<Document>> PageAsync(PageRequest page) =>
        (await Kernel.AsAsync<DocumentReader, Page<Document>?>(Actor.Visitor, reader => reader.ListAsync(new(), page, Cancelled)))!;

    private async Task ReadAsync(Func<LibraryDbContext, Task> work) => await Kernel.AsAsync<LibraryDbContext, bool>(Actor.System, async context =>
    {
        await work(context);
        return true;
    });
}
