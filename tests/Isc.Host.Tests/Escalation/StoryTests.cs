using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Access;
using Isc.Agenda;
using Isc.Contributions;
using Isc.Events;
using Isc.Host.Jobs;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;
using Isc.Reporting;
using Isc.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Escalation;

/// <summary>A focal point's question on its whole way, over HTTP: raised, not decided in time, on the task force's agenda, decided there, and counted.</summary>
public abstract class StoryTests(ServerFixture fixture)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_focal_points_do_not_decide_the_task_force_does_and_the_raiser_reads_it()
    {
        ((IClockedHost)fixture).Time.Set(new DateTimeOffset(2022, 3, 14, 9, 0, 0, TimeSpan.Zero));
        using var focalPoint = await fixture.Server.CallerAsync("focal-point");
        using var taskForce = await fixture.Server.CallerAsync("task-force");
        var raised = await focalPoint.PostAsJsonAsync("api/v1/escalations", new
        {
            title = new { en = "Captioning" }, question = new { en = "Who pays for captioning?" }, theme = "accessibility",
        }, Cancel);
        Assert.Equal(HttpStatusCode.Created, raised.StatusCode);
        var issue = await raised.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        var id = issue.GetProperty("id").GetGuid();
        Assert.Equal("group-accessibility", issue.GetProperty("body").GetString());

        // Ten working days later nobody has decided; one sweep raises it one level.
        ((IClockedHost)fixture).Time.Set(new DateTimeOffset(2022, 3, 29, 9, 0, 0, TimeSpan.Zero));
        await SweepAsync();
        await SweepAsync();
        issue = await GetAsync(focalPoint, id);
        Assert.Equal((2, "isc-tf"), (issue.GetProperty("level").GetInt32(), issue.GetProperty("body").GetString()));
        Assert.Contains(id, (await GetAsync(taskForce, "api/v1/escalations?level=2&awaitingMe=true")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetGuid()));

        var entry = Assert.Single(await AgendaAsync(), e => e.Subject.Id == id);
        Assert.Contains("Captioning", entry.Title.ToString(), StringComparison.Ordinal);
        await DecideInMeetingAsync(entry.Subject);

        issue = await GetAsync(focalPoint, id);
        Assert.Equal("decided", issue.GetProperty("state").GetString());
        var ruling = Assert.Single(issue.GetProperty("rulings").EnumerateArray());
        Assert.Equal("isc-tf-2022-1", ruling.GetProperty("decisionReference").GetString());
        Assert.Contains("appeal", issue.GetProperty("allowed").EnumerateArray().Select(t => t.GetString()));

        // Issues of the demonstration rise meanwhile too: each figure is told by the issues behind it.
        var figures = (await ReportAsync()).FiguresIn().ToList();
        foreach (var measure in new[] { "issues-raised", "issues-escalated", "issues-decided" })
            Assert.Contains(figures, figure => figure.GetProperty("measure").GetString() == measure && figure.GetRawText().Contains(id.ToString(), StringComparison.Ordinal));
    }

    public sealed class OnSqlite(ClockedSqliteHost fixture) : StoryTests(fixture), IClassFixture<ClockedSqliteHost>;

    public sealed class OnPostgreSql(ClockedPostgreSqlHost fixture) : StoryTests(fixture), IClassFixture<ClockedPostgreSqlHost>;

    private static Task<JsonElement> GetAsync(HttpClient caller, Guid id) => GetAsync(caller, $"api/v1/escalations/{id}");

    private static Task<JsonElement> GetAsync(HttpClient caller, string path) => caller.GetFromJsonAsync<JsonElement>(path, Cancel);

    private Task SweepAsync() => fixture.Server.Services.GetRequiredService<JobRunner>().RunAsync("escalation.sweep", Cancel);

    private Task<IReadOnlyList<AgendaEntry>> AgendaAsync() => AsSystemAsync(services => services.GetRequiredService<IContributions<IAgendaSource>>().Active
        .Single(source => source.Value.Key == "escalation.open").Value.FillAsync(new("isc-tf", null, new(2022, 4, 1)), Cancel));

    // The record of the meeting publishes this when an outcome of the item is recorded.
    private Task<bool> DecideInMeetingAsync(SourceRef subject) => AsSystemAsync(async services =>
    {
        foreach (var handler in services.GetRequiredService<IContributions<IEventHandler<DecisionTaken>>>().Active)
            await handler.Value.HandleAsync(Guid.CreateVersion7(), new DecisionTaken(
                Guid.CreateVersion7(), "isc-tf-2022-1", "isc-tf", new(2022, 4, 1), LocalizedText.English("Each Sector pays its own"), null, subject, null, null), Cancel);
        return true;
    });

    private async Task<JsonElement> ReportAsync()
    {
        using var caller = await fixture.Server.CallerAsync("task-force");
        return await caller.GetFromJsonAsync<JsonElement>("api/v1/reports/council-resolution-191?since=2022-01-01&as-of=2022-12-31&language=en", Cancel);
    }

    private async Task<T> AsSystemAsync<T>(Func<IServiceProvider, Task<T>> ask)
    {
        using var acting = fixture.Server.Services.GetRequiredService<ICurrentActor>().Use(Actor.System);
        await using var scope = fixture.Server.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider);
    }
}
