using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Host.Jobs;
using Isc.Host.Tests.Meetings;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Escalation;

/// <summary>A focal point's question on its whole way, over HTTP: raised, not decided in time, on the task force's agenda, decided there, and counted.</summary>
public abstract class StoryTests(ServerFixture fixture)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_focal_points_do_not_decide_the_task_force_does_and_the_raiser_reads_it()
    {
        At(2022, 3, 14);
        using var focalPoint = await fixture.Server.CallerAsync("focal-point");
        using var taskForce = await fixture.Server.CallerAsync("task-force");
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        using var chair = await fixture.Server.CallerAsync("chair");
        var raised = await focalPoint.PostAsJsonAsync("api/v1/escalations", new
        {
            title = new { en = "Captioning" }, question = new { en = "Who pays for captioning?" }, theme = "accessibility",
        }, Cancel);
        Assert.Equal(HttpStatusCode.Created, raised.StatusCode);
        var issue = await raised.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        var id = issue.GetProperty("id").GetGuid();
        Assert.Equal("group-accessibility", issue.GetProperty("body").GetString());

        // Ten working days later nobody has decided; one sweep raises it one level.
        At(2022, 3, 29);
        await SweepAsync();
        await SweepAsync();
        issue = await IssueAsync(focalPoint, id);
        Assert.Equal((2, "isc-tf"), (issue.GetProperty("level").GetInt32(), issue.GetProperty("body").GetString()));
        Assert.Contains(id, (await GetAsync(taskForce, "api/v1/escalations?level=2&awaitingMe=true")).GetProperty("items").EnumerateArray().Select(MeetingCalls.IdOf));

        // What stands on every agenda of the task force is said once; the meeting's agenda fills by itself.
        var series = await MeetingCalls.GetAsync(secretariat, "series/isc-tf");
        await MeetingCalls.PutAsync(secretariat, "series/isc-tf/standing-items", series, new
        {
            items = (object[])
            [
                .. series.GetProperty("standingItems").EnumerateArray().Select(i => new { key = i.GetProperty("key").GetString(), text = i.GetProperty("text") }),
                new { key = "issues", text = new { en = "Issues before the ISC-TF" }, sources = new[] { "escalation.open" }, @class = "internal" },
            ],
        });
        var meeting = MeetingCalls.IdOf(await MeetingCalls.MadeAsync(secretariat, "", new
        {
            body = "isc-tf", from = "2022-04-01", startsAt = "10:00", endsAt = "12:00", zone = "Europe/Zurich", mode = "remote",
        }));
        var item = (await MeetingCalls.GetAsync(secretariat, $"{meeting}/agenda")).GetProperty("items").EnumerateArray()
            .Single(i => i.GetProperty("sources").EnumerateArray().Any(s => s.GetProperty("key").GetString() == "escalation.open"));
        Assert.Contains(id, EntriesOf(item).Select(e => e.GetProperty("record").GetGuid()));
        await MeetingCalls.DoAsync(secretariat, $"{meeting}", "announce");
        await MeetingCalls.DoAsync(secretariat, $"{meeting}", "freeze");

        At(2022, 4, 1);
        await DecideAsync(secretariat, chair, meeting, MeetingCalls.IdOf(item), id);

        issue = await DecidedAsync(focalPoint, id);
        var ruling = Assert.Single(issue.GetProperty("rulings").EnumerateArray());
        Assert.StartsWith("isc-tf-2022-", ruling.GetProperty("decisionReference").GetString(), StringComparison.Ordinal);
        Assert.Equal("Each Sector pays its own", ruling.GetProperty("text").GetProperty("en").GetString());
        Assert.Equal("itu-d", Assert.Single(ruling.GetProperty("actions").EnumerateArray()).GetProperty("office").GetString());
        Assert.Contains("appeal", issue.GetProperty("allowed").EnumerateArray().Select(t => t.GetString()));
        var action = Assert.Single((await MeetingCalls.GetAsync(secretariat, "actions?body=isc-tf&open=true")).GetProperty("items").EnumerateArray(),
            a => a.GetProperty("source").GetString() == $"/escalations/{id}");
        Assert.Equal("assigned", action.GetProperty("state").GetString());

        // Issues of the demonstration rise meanwhile too: each figure is told by the issues behind it.
        var figures = (await GetAsync(taskForce, "api/v1/reports/council-resolution-191?since=2022-01-01&as-of=2022-12-31&language=en")).FiguresIn().ToList();
        foreach (var measure in new[] { "issues-raised", "issues-escalated", "issues-decided" })
            Assert.Contains(figures, figure => figure.GetProperty("measure").GetString() == measure && figure.GetRawText().Contains(id.ToString(), StringComparison.Ordinal));
    }

    public sealed class OnSqlite(ClockedSqliteHost fixture) : StoryTests(fixture), IClassFixture<ClockedSqliteHost>;

    public sealed class OnPostgreSql(ClockedPostgreSqlHost fixture) : StoryTests(fixture), IClassFixture<ClockedPostgreSqlHost>;

    private void At(int year, int month, int day) => ((IClockedHost)fixture).Time.Set(new DateTimeOffset(year, month, day, 9, 0, 0, TimeSpan.Zero));

    // The meeting decides on the entry of the standing item, and who does what of it.
    private static async Task DecideAsync(HttpClient secretariat, HttpClient chair, Guid meeting, Guid item, Guid issue)
    {
        await MeetingCalls.DoAsync(chair, $"{meeting}", "start");
        await MeetingCalls.DoAsync(secretariat, $"agenda-items/{item}", "open");
        await MeetingCalls.MadeAsync(secretariat, $"agenda-items/{item}/outcomes", new
        {
            kind = "decision", subject = issue, text = new { en = "Each Sector pays its own" }, reasons = new { en = "It is fair" },
        });
        await MeetingCalls.MadeAsync(secretariat, $"agenda-items/{item}/outcomes", new
        {
            kind = "action", subject = issue, text = new { en = "Tell the Sectors" }, office = StableId.Of("office/itu-d"), due = "2022-05-31",
        });
        await MeetingCalls.DoAsync(secretariat, $"agenda-items/{item}", "settle");
        foreach (var other in (await MeetingCalls.GetAsync(secretariat, $"{meeting}/agenda")).GetProperty("items").EnumerateArray().Where(i => i.GetProperty("state").GetString() == "planned"))
            await MeetingCalls.SettleAsync(secretariat, MeetingCalls.IdOf(other), "information", "Noted");
        await MeetingCalls.DoAsync(chair, $"{meeting}", "close");
    }

    private static IEnumerable<JsonElement> EntriesOf(JsonElement item) => item.GetProperty("sources").EnumerateArray().SelectMany(s => s.GetProperty("entries").EnumerateArray());

    private static Task<JsonElement> IssueAsync(HttpClient caller, Guid id) => GetAsync(caller, $"api/v1/escalations/{id}");

    // The outbox brings what the meeting decided.
    private static async Task<JsonElement> DecidedAsync(HttpClient caller, Guid id)
    {
        for (var tries = 0; ; tries++)
        {
            var issue = await IssueAsync(caller, id);
            if (issue.GetProperty("state").GetString() == "decided")
                return issue;
            Assert.True(tries < 300, "The decision has not come back.");
            await Task.Delay(100, Cancel);
        }
    }

    private static Task<JsonElement> GetAsync(HttpClient caller, string path) => caller.GetFromJsonAsync<JsonElement>(path, Cancel);

    private Task SweepAsync() => fixture.Server.Services.GetRequiredService<JobRunner>().RunAsync("escalation.sweep", Cancel);
}
