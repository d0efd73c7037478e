using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Isc.Host.Jobs;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Escalation;

/// <summary>What the chair's page shows: what awaits a ruling above the first level, oldest first.</summary>
public abstract class ChairTests(ServerFixture fixture)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_shows_what_awaits_a_ruling_oldest_first_and_nothing_else()
    {
        using var focalPoint = await fixture.Server.CallerAsync("focal-point");
        using var chair = await fixture.Server.CallerAsync("chair");
        At(2022, 3, 14, 9);
        var older = await RaiseAsync(focalPoint, "Older", urgent: false);
        At(2022, 3, 14, 10);
        var newer = await RaiseAsync(focalPoint, "Newer", urgent: false);
        var paused = await RaiseAsync(focalPoint, "Paused", urgent: false);
        // Urgent ones rise sooner, and stand behind what is older.
        At(2022, 3, 24, 9);
        var urgent = await RaiseAsync(focalPoint, "Urgent", urgent: true);
        At(2022, 3, 29, 9);
        await SweepAsync();
        await PauseAsync(chair, paused);
        var young = await RaiseAsync(focalPoint, "Young", urgent: false);
        Assert.Equal([older, newer, urgent], await ShownAsync());

        // What is decided awaits no ruling.
        await MoveAsync(chair, older, "acknowledge", new { });
        await MoveAsync(chair, older, "decide", new
        {
            ruling = new { text = new { en = "Each Sector pays its own" }, reasons = new { en = "It is fair" }, deciders = new[] { "A. Person" } },
        });
        Assert.Equal([newer, urgent], await ShownAsync());

        async Task<List<Guid>> ShownAsync()
        {
            var page = await new HtmlParser().ParseDocumentAsync(await chair.GetStringAsync("en/escalations/chair", Cancel), Cancel);
            Assert.Equal("Awaiting a ruling", page.QuerySelector("h1")!.TextContent.Trim());
            var rows = page.QuerySelectorAll("main tbody tr").ToList();
            Assert.All(rows, row => Assert.NotEqual("", row.QuerySelector("td:last-child")!.TextContent.Trim()));
            var made = new[] { older, newer, paused, urgent, young };
            return [.. rows.Select(row => Guid.Parse(row.QuerySelector("th a")!.GetAttribute("href")!.Split('/')[^1])).Where(made.Contains)];
        }
    }

    public sealed class OnSqlite(ClockedSqliteHost fixture) : ChairTests(fixture), IClassFixture<ClockedSqliteHost>;

    public sealed class OnPostgreSql(ClockedPostgreSqlHost fixture) : ChairTests(fixture), IClassFixture<ClockedPostgreSqlHost>;

    private void At(int year, int month, int day, int hour) => ((IClockedHost)fixture).Time.Set(new DateTimeOffset(year, month, day, hour, 0, 0, TimeSpan.Zero));

    private Task SweepAsync() => fixture.Server.Services.GetRequiredService<JobRunner>().RunAsync("escalation.sweep", Cancel);

    private static async Task<Guid> RaiseAsync(HttpClient caller, string title, bool urgent)
    {
        using var answer = await caller.PostAsJsonAsync("api/v1/escalations", new { title = new { en = title }, question = new { en = $"{title}?" }, theme = "accessibility", urgent }, Cancel);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("id").GetGuid();
    }

    private static Task PauseAsync(HttpClient chair, Guid issue) => MoveAsync(chair, issue, "pause", new { reason = "Leave", until = "2022-04-04" });

    private static async Task MoveAsync(HttpClient caller, Guid issue, string trigger, object body)
    {
        var version = (await caller.GetFromJsonAsync<JsonElement>($"api/v1/escalations/{issue}", Cancel)).GetProperty("version").GetInt32();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/v1/escalations/{issue}/{trigger}") { Content = JsonContent.Create(body), Headers = { { "If-Match", $"\"{version}\"" } } };
        using var answer = await caller.SendAsync(request, Cancel);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Cancel));
    }
}
