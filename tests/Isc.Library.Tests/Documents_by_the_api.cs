using System.Net;
using Isc.Library.Api;
using Isc.Library.Tests.Fakes;
using Isc.Testing;

namespace Isc.Library.Tests;

public abstract class Documents_by_the_api(IDatabases databases) : DatabaseTests(databases)
{
    public sealed class OnSqlite(SqliteDatabases databases) : Documents_by_the_api(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Documents_by_the_api(databases);

    private static readonly object Draft = new { key = "c22-1", type = "report", title = new { en = "A report" }, @class = "public", from = "2022-03-01" };

    [Fact]
    public async Task A_document_goes_from_draft_to_posted_and_keeps_its_history()
    {
        await using var site = await OpenAsync();
        var added = await site.SendAsync("POST", "documents", Draft);
        Assert.Equal((HttpStatusCode.Created, "/api/documents/c22-1"), (added.StatusCode, added.Headers.Location?.ToString()));

        Assert.Equal(HttpStatusCode.OK, (await site.SendAsync("POST", "documents/c22-1/submit", null, "\"1\"")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.SendAsync("POST", "documents/c22-1/register", new { symbol = "C22/1" }, "\"2\"")).StatusCode);
        var posted = await site.SendAsync("POST", "documents/c22-1/post", null, "\"3\"");
        Assert.Equal((HttpStatusCode.OK, "\"4\""), (posted.StatusCode, posted.Headers.ETag?.Tag));

        var document = await site.GetAsync("documents/c22-1");
        Assert.Equal(("C22/1", "posted"), (document.GetProperty("symbol").GetString(), document.GetProperty("state").GetString()));
        Assert.Equal(["draft", "submitted", "registered", "posted"],
            document.GetProperty("history").EnumerateArray().Select(entry => entry.GetProperty("state").GetString()));
        Assert.Equal(["review", "supersede", "withdraw"], document.GetProperty("allowed").EnumerateArray().Select(trigger => trigger.GetString()));
    }

    [Theory]
    [InlineData("post", HttpStatusCode.Conflict)]
    [InlineData("register", HttpStatusCode.Conflict)]
    [InlineData("explode", HttpStatusCode.NotFound)]
    [InlineData("0", HttpStatusCode.NotFound)]
    public async Task What_the_table_does_not_hold_is_refused(string trigger, HttpStatusCode status)
    {
        await using var site = await OpenAsync();
        await site.SendAsync("POST", "documents", Draft);
        Assert.Equal(status, (await site.SendAsync("POST", $"documents/c22-1/{trigger}", new { symbol = "C22/1" }, "\"1\"")).StatusCode);
        Assert.Equal("draft", (await site.GetAsync("documents/c22-1")).GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("c20-38", "review", "reason")]
    [InlineData("c20-38", "withdraw", "reason")]
    [InlineData("c20-38", "supersede", "successor")]
    [InlineData("accessibility-policy", "adopt", "revision")]
    public async Task A_transition_without_what_it_needs_is_refused_by_field(string key, string trigger, string field)
    {
        await using var site = await OpenAsync();
        var answer = await site.SendAsync("POST", $"documents/{key}/{trigger}", new { }, "\"1\"");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True((await answer.JsonAsync()).GetProperty("errors").TryGetProperty(field, out _));
    }

    [Fact]
    public async Task A_successor_takes_the_place_of_a_document()
    {
        await using var site = await OpenAsync();
        var self = await site.SendAsync("POST", "documents/c20-38/supersede", new { successor = "c20-38" }, "\"1\"");
        Assert.Equal(HttpStatusCode.BadRequest, self.StatusCode);
        var answer = await site.SendAsync("POST", "documents/c20-38/supersede", new { successor = "report-2021-resolution-191" }, "\"1\"");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(StableId.Of("document/report-2021-resolution-191"), (await answer.JsonAsync()).GetProperty("supersededById").GetGuid());
    }

    [Fact]
    public async Task A_symbol_is_given_once()
    {
        await using var site = await OpenAsync();
        await site.SendAsync("POST", "documents", Draft);
        await site.SendAsync("POST", "documents/c22-1/submit", null, "\"1\"");
        Assert.Equal(HttpStatusCode.BadRequest, (await site.SendAsync("POST", "documents/c22-1/register", new { symbol = "C20/38" }, "\"2\"")).StatusCode);
    }

    [Fact]
    public async Task Versions_are_asked_for_and_held_to()
    {
        await using var site = await OpenAsync();
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await site.SendAsync("POST", "documents/c20-38/review", new { reason = "Time" })).StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await site.SendAsync("POST", "documents/c20-38/review", new { reason = "Time" }, "\"9\"")).StatusCode);
    }

    [Fact]
    public async Task A_key_is_taken_once()
    {
        await using var site = await OpenAsync();
        Assert.Equal(HttpStatusCode.Created, (await site.SendAsync("POST", "documents", Draft)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await site.SendAsync("POST", "documents", Draft)).StatusCode);
    }

    [Theory]
    [InlineData("""{"key":"Big Key","type":"report","title":{"en":"T"},"from":"2022-03-01"}""", "key")]
    [InlineData("""{"key":"k","title":{"en":"T"},"from":"2022-03-01"}""", "type")]
    [InlineData("""{"key":"k","type":"report","from":"2022-03-01"}""", "title")]
    [InlineData("""{"key":"k","type":"report","title":{"en":"T"}}""", "from")]
    [InlineData("""{"key":"k","type":"report","title":{"en":"T"},"from":"2022-03-01","until":"2022-02-01"}""", "until")]
    [InlineData("""{"key":"k","type":"report","title":{"en":"T"},"from":"2022-03-01","originalLanguage":"de"}""", "originalLanguage")]
    [InlineData("""{"key":"k","type":"report","title":{"en":"T"},"from":"2022-03-01","body":"no-such"}""", "body")]
    public async Task A_document_that_makes_no_sense_is_refused_by_field(string body, string field)
    {
        await using var site = await OpenAsync();
        var answer = await site.SendAsync("POST", "documents", System.Text.Json.JsonDocument.Parse(body).RootElement);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True((await answer.JsonAsync()).GetProperty("errors").TryGetProperty(field, out _));
    }

    [Theory]
    [InlineData("iscg", "members")]
    [InlineData("isc-tf", "internal")]
    public async Task A_new_document_takes_the_class_of_its_body(string body, string expected)
    {
        await using var site = await OpenAsync();
        var answer = await site.SendAsync("POST", "documents", new { key = "new", type = "report", title = new { en = "New" }, from = "2022-03-01", body });
        Assert.Equal(expected, (await answer.JsonAsync()).GetProperty("class").GetString());
    }

    [Fact]
    public async Task A_visitor_writes_nothing_and_reads_only_what_is_public()
    {
        await using var site = await OpenAsync(signedIn: false);
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.SendAsync("POST", "documents", Draft)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync("GET", "documents/climate-progress-reports")).StatusCode);
        Assert.Equal("\"1\"", (await site.SendAsync("GET", "documents/c20-38")).Headers.ETag?.Tag);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.SendAsync("GET", "documents?cursor=nonsense")).StatusCode);
    }

    private async Task<Site> OpenAsync(bool signedIn = true)
    {
        var site = await Site.OpenAsync(Kernel, new LibraryRoutes(), LibraryPermissions.Edit);
        if (signedIn)
            site.SignIn();
        return site;
    }
}
