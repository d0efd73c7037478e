using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Isc.Host.Jobs;
using Isc.Host.Tests.Meetings;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Escalation;

/// <summary>The body that holds an issue decides it by correspondence, over HTTP: the raiser reads the ruling, and the register that it is about keeps it.</summary>
public abstract class CorrespondenceTests(ServerFixture fixture)
{
    private static readonly Guid Africa = StableId.Of("office/africa");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Silence_decides_the_issue_that_the_body_holds_and_a_recommendation_keeps_the_ruling()
    {
        At(2022, 3, 14);
        using var focalPoint = await fixture.Server.CallerAsync("focal-point");
        using var director = await fixture.Server.CallerAsync("regional-director");
        using var chair = await fixture.Server.CallerAsync("chair");
        var recommendation = MeetingCalls.IdOf((await GetAsync(focalPoint, "api/v1/oversight/recommendations")).GetProperty("items")[0]);
        var raised = await RaiseAsync(focalPoint, new
        {
            title = Text("Captioning"), question = Text("Who pays for captioning?"), theme = "accessibility", links = new[] { new { kind = "recommendation", key = recommendation } },
        });
        var (id, reference) = (MeetingCalls.IdOf(raised), raised.GetProperty("reference").GetString());

        // The focal points hold it: it is not the task force's to decide.
        using (var early = await AskAsync(chair, id))
        {
            Assert.Equal(HttpStatusCode.BadRequest, early.StatusCode);
            Assert.Equal(["subject"], (await early.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("errors").EnumerateObject().Select(e => e.Name));
        }

        At(2022, 3, 29);
        await fixture.Server.Services.GetRequiredService<JobRunner>().RunAsync("escalation.sweep", Cancel);
        using var asked = await AskAsync(chair, id);
        Assert.Equal(HttpStatusCode.Created, asked.StatusCode);
        var consultation = await asked.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal(id, consultation.GetProperty("record").GetProperty("id").GetGuid());
        Assert.Contains(reference!, consultation.GetProperty("subject").GetProperty("en").GetString(), StringComparison.Ordinal);
        var path = $"consultations/{MeetingCalls.IdOf(consultation)}";
        using (var voice = await director.PostAsJsonAsync($"api/v1/meetings/{path}/voices", new { office = Africa, option = "accept" }, Cancel))
            Assert.True(voice.IsSuccessStatusCode, await voice.Content.ReadAsStringAsync(Cancel));
        // Before its last day silence is none.
        Assert.Equal(HttpStatusCode.BadRequest, (await MeetingCalls.TriggerAsync(chair, path, "close", null)).StatusCode);
        Assert.Equal("open", (await GetAsync(focalPoint, $"api/v1/escalations/{id}")).GetProperty("state").GetString());

        At(2022, 4, 6);
        await MeetingCalls.DoAsync(chair, path, "close");
        var decision = await MeetingCalls.GetAsync(focalPoint, $"decisions/{(await MeetingCalls.GetAsync(chair, path)).GetProperty("decision").GetGuid()}");
        var issue = await UntilAsync(async () => await GetAsync(focalPoint, $"api/v1/escalations/{id}"), found => found.GetProperty("state").GetString() == "decided");
        var ruling = Assert.Single(issue.GetProperty("rulings").EnumerateArray());
        Assert.StartsWith("isc-tf-2022-", decision.GetProperty("reference").GetString(), StringComparison.Ordinal);
        Assert.Equal(decision.GetProperty("reference").GetString(), ruling.GetProperty("decisionReference").GetString());
        Assert.Equal("Each Sector pays its own", ruling.GetProperty("text").GetProperty("en").GetString());
        Assert.Equal("It is fair", ruling.GetProperty("reasons").GetProperty("en").GetString());
        var level = issue.GetProperty("levels").EnumerateArray().Last();
        Assert.Equal((2, "decided"), (level.GetProperty("level").GetInt32(), level.GetProperty("outcome").GetString()));
        Assert.Contains("Each Sector pays its own", await focalPoint.GetStringAsync($"en/escalations/{id}", Cancel), StringComparison.Ordinal);
        Assert.Contains($"escalations/{id}", await focalPoint.GetStringAsync($"en/meetings/{path}", Cancel), StringComparison.Ordinal);

        var page = $"en/oversight/recommendations/{recommendation}";
        var told = await UntilAsync(() => ReadAsync(focalPoint, page), text => text.Contains(reference!, StringComparison.Ordinal));
        Assert.Contains($"{reference}: decided by ISC-TF", told, StringComparison.Ordinal);
        Assert.Contains("Each Sector pays its own", told, StringComparison.Ordinal);
        // The issue is internal, the recommendation is public.
        using var visitor = await fixture.Server.ReaderAsync();
        Assert.DoesNotContain("Each Sector pays its own", await ReadAsync(visitor, page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_offers_what_the_body_holds()
    {
        At(2022, 6, 1);
        using var focalPoint = await fixture.Server.CallerAsync("focal-point");
        var raised = await RaiseAsync(focalPoint, new { title = Text("Signs"), question = Text("Who pays for signs?"), theme = "accessibility" });
        At(2022, 6, 20);
        await fixture.Server.Services.GetRequiredService<JobRunner>().RunAsync("escalation.sweep", Cancel);
        using var chair = await Visit.SignedInAsync(fixture, "chair");
        Assert.Empty((await chair.PageAsync("en/meetings/consultations")).QuerySelectorAll("#subject"));
        const string Page = "en/meetings/consultations?body=isc-tf";
        var id = MeetingCalls.IdOf(raised).ToString();
        var offered = (await chair.PageAsync(Page)).QuerySelector($"#subject option[value='{id}']");
        Assert.Equal($"{raised.GetProperty("reference").GetString()}: Signs", offered?.TextContent);
        using var opened = await chair.SendAsync(Page, "open", ("body", "isc-tf"), ("subject", id), ("question", "Who pays for signs?"), ("proposal", "The host pays"),
            ("voters", Africa.ToString()), ("deadline", "2022-06-30"), ("rule", "majority"));
        Assert.Equal(HttpStatusCode.SeeOther, opened.StatusCode);
        var consultation = await GetAsync(focalPoint, $"api/v1/meetings/consultations/{opened.Headers.Location!.ToString().Split('/')[^1]}");
        Assert.Equal(id, consultation.GetProperty("record").GetProperty("id").GetString());
    }

    [Fact]
    [Trait("Promise", "I10")]
    public async Task What_is_restricted_is_decided_by_a_restricted_consultation_alone()
    {
        At(2022, 7, 4);
        using var chair = await fixture.Server.CallerAsync("chair");
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        var issue = await RaiseAsync(chair, new { title = Text("A secret"), question = Text("Whom to dismiss?"), theme = "accessibility", @class = "restricted" });
        await MoveAsync(chair, issue, "escalate", "Not for them");
        var id = MeetingCalls.IdOf(issue);
        using var open = await AskAsync(chair, id, "2022-07-08");
        Assert.Equal(HttpStatusCode.BadRequest, open.StatusCode);
        using var closed = await AskAsync(chair, id, "2022-07-08", "restricted");
        Assert.Equal(HttpStatusCode.Created, closed.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await secretariat.GetAsync($"api/v1/meetings/consultations/{closed.Headers.Location!.ToString().Split('/')[^1]}", Cancel)).StatusCode);
        Assert.DoesNotContain("A secret", await secretariat.GetStringAsync("en/meetings/consultations?body=isc-tf", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_of_a_recommendation_tells_it_when_it_is_settled_and_not_when_it_is_withdrawn()
    {
        At(2022, 5, 2);
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        var recommendation = MeetingCalls.IdOf((await GetAsync(secretariat, "api/v1/oversight/recommendations")).GetProperty("items")[1]);
        var links = new[] { new { kind = "recommendation", key = recommendation } };
        var settled = await EndAsync(secretariat, "resolve", "Both Sectors share the costs", new { title = Text("Costs"), question = Text("Who pays?"), theme = "accessibility", source = recommendation, links });
        var withdrawn = await EndAsync(secretariat, "withdraw", "It answered itself", new { title = Text("Costs again"), question = Text("Who pays?"), theme = "accessibility", links });
        var page = await UntilAsync(
            () => ReadAsync(secretariat, $"en/oversight/recommendations/{recommendation}"), text => text.Contains(settled, StringComparison.Ordinal));
        Assert.Contains($"{settled}: settled by agreement", page, StringComparison.Ordinal);
        Assert.Contains("Both Sectors share the costs", page, StringComparison.Ordinal);
        Assert.DoesNotContain(withdrawn, page, StringComparison.Ordinal);
    }

    public sealed class OnSqlite(ClockedSqliteHost fixture) : CorrespondenceTests(fixture), IClassFixture<ClockedSqliteHost>;

    public sealed class OnPostgreSql(ClockedPostgreSqlHost fixture) : CorrespondenceTests(fixture), IClassFixture<ClockedPostgreSqlHost>;

    private void At(int year, int month, int day) => ((IClockedHost)fixture).Time.Set(new DateTimeOffset(year, month, day, 9, 0, 0, TimeSpan.Zero));

    private static Task<HttpResponseMessage> AskAsync(HttpClient chair, Guid issue, string deadline = "2022-04-05", string @class = "internal") => chair.PostAsJsonAsync("api/v1/meetings/consultations", new
    {
        body = "isc-tf", subject = issue, question = Text("Who pays for captioning?"), proposal = Text("Each Sector pays its own"), reasons = Text("It is fair"),
        voters = new[] { Africa, StableId.Of("office/chiefs-gs") }, deadline, rule = "silence", @class,
    }, Cancel);

    private static object Text(string english) => new { en = english };

    private static async Task<string> EndAsync(HttpClient caller, string trigger, string reason, object question)
    {
        var issue = await RaiseAsync(caller, question);
        await MoveAsync(caller, issue, trigger, reason);
        return issue.GetProperty("reference").GetString()!;
    }

    private static async Task<JsonElement> RaiseAsync(HttpClient caller, object question)
    {
        using var raised = await caller.PostAsJsonAsync("api/v1/escalations", question, Cancel);
        Assert.True(raised.IsSuccessStatusCode, await raised.Content.ReadAsStringAsync(Cancel));
        return await raised.Content.ReadFromJsonAsync<JsonElement>(Cancel);
    }

    private static async Task MoveAsync(HttpClient caller, JsonElement issue, string trigger, string reason)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/v1/escalations/{MeetingCalls.IdOf(issue)}/{trigger}")
        {
            Content = JsonContent.Create(new { reason }), Headers = { { "If-Match", $"\"{issue.GetProperty("version").GetInt32()}\"" } },
        };
        using var answer = await caller.SendAsync(request, Cancel);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Cancel));
    }

    // The outbox brings it.
    private static async Task<T> UntilAsync<T>(Func<Task<T>> read, Func<T, bool> there)
    {
        for (var tries = 0; ; tries++)
        {
            var found = await read();
            if (there(found))
                return found;
            Assert.True(tries < 300, "What was decided has not come.");
            await Task.Delay(100, Cancel);
        }
    }

    // As people read it: acronyms are marked up.
    private static async Task<string> ReadAsync(HttpClient caller, string page) =>
        (await new HtmlParser().ParseDocumentAsync(await caller.GetStringAsync(page, Cancel), Cancel)).Body!.TextContent;

    private static Task<JsonElement> GetAsync(HttpClient caller, string path) => caller.GetFromJsonAsync<JsonElement>(path, Cancel);
}
