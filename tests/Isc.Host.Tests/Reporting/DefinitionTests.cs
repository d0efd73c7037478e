using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;

namespace Isc.Host.Tests.Reporting;

/// <summary>New reports and changes of those that ship, without code: by the API and by pages without script.</summary>
[Trait("Promise", "I31")]
public abstract class DefinitionTests(ServerFixture fixture)
{
    private const string Definitions = "api/v1/reports/definitions";

    [Fact]
    public async Task A_definition_is_made_read_and_changed_at_the_version_that_was_read()
    {
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        var key = $"brief-{Guid.CreateVersion7():N}"[..30];
        using var made = await secretariat.PostAsJsonAsync(Definitions, Brief(key), Cancel);
        using var again = await secretariat.PostAsJsonAsync(Definitions, Brief(key), Cancel);
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.BadRequest), (made.StatusCode, again.StatusCode));
        Assert.Equal($"/{Definitions}/{key}", made.Headers.Location!.OriginalString);

        using var read = await secretariat.GetAsync($"{Definitions}/{key}", Cancel);
        var definition = (await read.Content.ReadFromJsonAsync<JsonNode>(Cancel))!;
        definition["title"] = JsonNode.Parse("""{"en":"Changed","ar":"معدل"}""");
        Assert.Equal("\"1\"", read.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.PreconditionRequired, await PutAsync(secretariat, key, definition, null));
        Assert.Equal(HttpStatusCode.OK, await PutAsync(secretariat, key, definition, "\"1\""));
        Assert.Equal(HttpStatusCode.PreconditionFailed, await PutAsync(secretariat, key, definition, "\"1\""));
        var report = await secretariat.GetFromJsonAsync<JsonElement>($"api/v1/reports/{key}?language=ar", Cancel);
        Assert.Equal("معدل", report.GetProperty("cover").GetProperty("title").GetString());
    }

    [Fact]
    [Trait("Promise", "I4")]
    public async Task A_definition_sent_again_under_its_key_is_made_once()
    {
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        secretariat.DefaultRequestHeaders.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        var brief = Brief($"once-{Guid.CreateVersion7():N}"[..30]);
        using var first = await secretariat.PostAsJsonAsync(Definitions, brief, Cancel);
        using var second = await secretariat.PostAsJsonAsync(Definitions, brief, Cancel);
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, second.StatusCode));
    }

    [Fact]
    public async Task A_report_whose_definition_has_the_longest_key_is_frozen_for_its_subject_and_a_longer_key_is_refused()
    {
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        var key = $"{Guid.CreateVersion7():N}{new string('x', 60)}"[..60];
        var definition = Brief(key);
        definition["subject"] = JsonNode.Parse("""{"kind":"theme","key":"accessibility"}""");
        using var made = await secretariat.PostAsJsonAsync(Definitions, definition, Cancel);
        definition["key"] = key + "x";
        using var longer = await secretariat.PostAsJsonAsync(Definitions, definition, Cancel);
        using var frozen = await secretariat.PostAsJsonAsync("api/v1/reports/frozen", new { key = $"{key}.accessibility", asOf = "2021-03-31", languages = new[] { "en" } }, Cancel);
        using var visit = await Visit.SignedInAsync(fixture, "secretariat");
        using var paged = await visit.SendAsync("en/reports/frozen/new", "freeze",
            ("key", $"{key}.accessibility"), ("as-of", "2021-03-31"), ("languages", "en"), ("class", "Public"));

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.BadRequest), (made.StatusCode, longer.StatusCode));
        Assert.Contains("60", (await longer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("errors").GetProperty("key")[0].GetString(), StringComparison.Ordinal);
        Assert.True(frozen.StatusCode == HttpStatusCode.Created, await frozen.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(HttpStatusCode.SeeOther, paged.StatusCode);
    }

    [Theory]
    [InlineData("\"section\":\"meetings.held\"", "\"section\":\"no.section\"", "chapters[0].items[0].section")]
    [InlineData("\"since\":\"2020-01-01\"", "\"since\":\"2021-01-01\"", "lastPeriod")]
    [InlineData("\"originalLanguage\":\"en\"", "\"originalLanguage\":\"de\"", "originalLanguage")]
    [InlineData("\"body\":\"tsag\",\"name\"", "\"body\":\"nobody\",\"name\"", "addressee.body")]
    [InlineData("\"chapters\":[{", "\"chapters\":[null,{", "chapters[0].heading")]
    [InlineData("\"cover\":{", "\"cover\":null,\"ignored\":{", "")]
    [InlineData("{\"en\":\"Brief\"}", "{\"de\":\"Brief\"}", "")]
    [InlineData("{\"en\":\"Brief\"}", "12", "")]
    [Trait("Promise", "I28")]
    public async Task A_definition_that_cannot_be_composed_is_refused_with_field_and_reason(string sound, string faulty, string field)
    {
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        var json = Brief("refused").ToJsonString();
        Assert.Contains(sound, json, StringComparison.Ordinal);
        using var content = new StringContent(json.Replace(sound, faulty, StringComparison.Ordinal), System.Text.Encoding.UTF8, "application/json");
        using var answer = await secretariat.PostAsync(Definitions, content, Cancel);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        if (field.Length > 0)
            Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _), problem.ToString());
    }

    [Fact]
    public async Task The_secretariat_makes_a_report_and_orders_its_parts_by_pages()
    {
        using var visit = await Visit.SignedInAsync(fixture, "secretariat");
        var key = $"paged-{Guid.CreateVersion7():N}"[..30];
        var page = $"en/reports/definitions/{key}";
        using var made = await visit.SendAsync("en/reports/definitions/new", "new",
            ("key", key), ("title", "Brief ({1})"), ("body", "tsag"), ("form", "advisory-group-document"), ("original", "en"), ("rule", "CalendarYear"), ("source", "Secretariat"), ("summary", "Up to {2}."), ("action", "To note."),
            ("chapter", "Meetings"), ("section", "meetings.held"), ("settings", "body = isc-tf"));
        Assert.True(made.StatusCode == HttpStatusCode.SeeOther, made.StatusCode == HttpStatusCode.SeeOther ? "" : (await Visit.ReadAsync(made)).QuerySelector(".error-summary")?.TextContent);
        using var added = await visit.SendAsync($"{page}/add/chapters-0", "add", ("kind", "text"), ("text", "Fixed words."));
        using var moved = await visit.SendAsync($"{page}/parts/chapters-0-1", "up");
        using var wrong = await visit.SendAsync($"{page}/parts/chapters-0-0", "part", ("text", "{9}"));

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity), (added.StatusCode, moved.StatusCode, wrong.StatusCode));
        var report = await visit.PageAsync($"en/reports/{key}?as-of=2021-03-31&language=en");
        Assert.Matches("(?s)1.1.*Fixed words.*1.2.*meetings", report.QuerySelector("article.report")!.TextContent);
        using var removed = await visit.SendAsync($"{page}/parts/chapters-0-0", "remove");
        using var last = await visit.SendAsync($"{page}/parts/chapters-0-0", "remove");
        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity), (removed.StatusCode, last.StatusCode));
    }

    [Fact]
    public async Task One_public_page_lists_the_reports_of_all_bodies_and_leads_to_each()
    {
        using var visit = new Visit(fixture.Server.Address);
        var page = await visit.PageAsync("en/reports");
        var rows = page.QuerySelectorAll("tbody tr").ToDictionary(row => row.QuerySelector("a")!.GetAttribute("href")!, StringComparer.Ordinal);

        Assert.Equal(rows.Keys.Order(StringComparer.Ordinal), rows.Keys);
        Assert.Contains("Since the previous report", rows["reports/council-resolution-191"].TextContent, StringComparison.Ordinal);
        Assert.Contains("Calendar year", rows["reports/tsag-isc-tf"].TextContent, StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<HttpStatusCode> PutAsync(HttpClient caller, string key, JsonNode definition, string? version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{Definitions}/{key}") { Content = JsonContent.Create(definition) };
        if (version is not null)
            request.Headers.Add("If-Match", version);
        using var answer = await caller.SendAsync(request, Cancel);
        return answer.StatusCode;
    }

    private static JsonNode Brief(string key) => JsonNode.Parse($$"""
        {
          "key": "{{key}}", "form": "advisory-group-document", "addressee": { "body": "tsag", "name": { "en": "TSAG" } }, "title": { "en": "Brief" },
          "source": { "en": "Secretariat" }, "originalLanguage": "en", "periodRule": "calendarYear", "lastPeriod": { "since": "2020-01-01", "asOf": "2020-12-31" },
          "cover": { "summary": [ { "text": { "en": "Up to {2}." } } ], "action": [ { "text": { "en": "To note." } } ] },
          "chapters": [ { "heading": { "en": "Meetings" }, "items": [ { "section": "meetings.held", "settings": { "body": "isc-tf" } } ] } ]
        }
        """)!;

    public sealed class OnSqlite(SqliteHost host) : DefinitionTests(host), IClassFixture<SqliteHost>;

    public sealed class OnPostgreSql(PostgreSqlHost host) : DefinitionTests(host), IClassFixture<PostgreSqlHost>;
}
