using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;

namespace Isc.Host.Tests.Escalation;

/// <summary>Ladders over HTTP: of which keys there are any, and how a theme gives up its own.</summary>
public abstract class LadderTests(ServerFixture fixture)
{
    private const string Address = "api/v1/escalations/ladders/";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_that_is_none_is_refused_with_those_that_are_and_no_page_edits_it()
    {
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        using var refused = await SendAsync(secretariat, HttpMethod.Put, "gendre", 0, await RulesAsync(secretariat, "default"));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        var problem = await refused.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Contains("gender", problem.GetProperty("valid").EnumerateArray().Select(k => k.GetString()));
        Assert.Equal("default", problem.GetProperty("valid")[0].GetString());
        Assert.Contains("There is no ladder “gendre”", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await secretariat.GetAsync(Address + "gendre", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await secretariat.GetAsync("en/escalations/ladders/gendre", Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_theme_gives_up_its_ladder_over_the_api()
    {
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        using var made = await SendAsync(secretariat, HttpMethod.Put, "gender", 0, await RulesAsync(secretariat, "default"));
        Assert.Equal((HttpStatusCode.OK, "\"1\""), (made.StatusCode, made.Headers.ETag!.Tag));
        Assert.Equal((HttpStatusCode)428, (await secretariat.DeleteAsync(Address + "gender", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await SendAsync(secretariat, HttpMethod.Delete, "gender", 7)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(secretariat, HttpMethod.Delete, "gender", 1)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await secretariat.GetAsync(Address + "gender", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(secretariat, HttpMethod.Delete, "gender", 2)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(secretariat, HttpMethod.Delete, "default", 1)).StatusCode);
        using var again = await SendAsync(secretariat, HttpMethod.Put, "gender", 0, await RulesAsync(secretariat, "default"));
        Assert.Equal("\"3\"", again.Headers.ETag!.Tag);
    }

    [Fact]
    public async Task A_theme_gives_up_its_ladder_on_the_page()
    {
        const string Page = "en/escalations/ladders/youth";
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        using var visit = await Visit.SignedInAsync(fixture, "secretariat");
        Assert.DoesNotContain("Give up", (await visit.PageAsync(Page)).Body!.TextContent, StringComparison.Ordinal);
        await SendAsync(secretariat, HttpMethod.Put, "youth", 0, await RulesAsync(secretariat, "default"));
        using var ended = await visit.SendAsync(Page, "end");
        Assert.Equal(HttpStatusCode.SeeOther, ended.StatusCode);
        var list = (await visit.PageAsync("en/escalations/ladders")).Body!;
        Assert.Contains("own ladder is given up", list.TextContent, StringComparison.Ordinal);
        Assert.Empty(list.QuerySelectorAll("a[href='escalations/ladders/youth']"));
        Assert.Equal(HttpStatusCode.NotFound, (await secretariat.GetAsync(Address + "youth", Cancel)).StatusCode);
    }

    public sealed class OnSqlite(ClockedSqliteHost fixture) : LadderTests(fixture), IClassFixture<ClockedSqliteHost>;

    public sealed class OnPostgreSql(ClockedPostgreSqlHost fixture) : LadderTests(fixture), IClassFixture<ClockedPostgreSqlHost>;

    // What is computed of a ladder is not sent back.
    private static async Task<JsonNode> RulesAsync(HttpClient caller, string key)
    {
        var rules = (await caller.GetFromJsonAsync<JsonNode>(Address + key, Cancel))!["rules"]!.AsObject();
        rules.Remove("top");
        return rules;
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient caller, HttpMethod method, string key, int version, JsonNode? rules = null)
    {
        using var request = new HttpRequestMessage(method, Address + key) { Content = rules is null ? null : JsonContent.Create(rules), Headers = { { "If-Match", $"\"{version}\"" } } };
        return await caller.SendAsync(request, Cancel);
    }
}
