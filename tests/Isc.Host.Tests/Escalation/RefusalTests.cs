using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;

namespace Isc.Host.Tests.Escalation;

/// <summary>A step that the table does not know, or does not give to this person, is refused over HTTP.</summary>
public abstract class RefusalTests(ServerFixture fixture)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_not_allowed_is_refused_with_the_rule_and_what_is_allowed()
    {
        using var focalPoint = await fixture.Server.CallerAsync("focal-point");
        using var stranger = await fixture.Server.CallerAsync("member");
        var issue = await (await focalPoint.PostAsJsonAsync("api/v1/escalations", new { title = new { en = "A" }, question = new { en = "B?" }, theme = "accessibility" }, Cancel))
            .Content.ReadFromJsonAsync<JsonElement>(Cancel);
        var address = $"api/v1/escalations/{issue.GetProperty("id").GetGuid()}";
        Assert.Equal((HttpStatusCode)428, (await focalPoint.PostAsJsonAsync($"{address}/acknowledge", new { }, Cancel)).StatusCode);
        var refused = await PostAsync(focalPoint, $"{address}/close", 1);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("withdraw", (await refused.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("allowed").EnumerateArray().Select(t => t.GetString()));
        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(focalPoint, $"{address}/frobnicate", 1)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(focalPoint, $"{address}/escalate", 1)).StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await PostAsync(focalPoint, $"{address}/acknowledge", 7)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(focalPoint, $"{address}/acknowledge", 1)).StatusCode);
        var own = await PostAsync(focalPoint, $"{address}/decide", 2);
        Assert.Equal(HttpStatusCode.Forbidden, own.StatusCode);
        Assert.Contains("Nobody decides what they raised", await own.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(address, Cancel)).StatusCode);
    }

    public sealed class OnSqlite(ClockedSqliteHost fixture) : RefusalTests(fixture), IClassFixture<ClockedSqliteHost>;

    public sealed class OnPostgreSql(ClockedPostgreSqlHost fixture) : RefusalTests(fixture), IClassFixture<ClockedPostgreSqlHost>;

    private static async Task<HttpResponseMessage> PostAsync(HttpClient caller, string path, int version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(new { }) };
        request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        return await caller.SendAsync(request, Cancel);
    }
}
