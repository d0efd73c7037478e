using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Modules.Accessibility.Data;
using Isc.Modules.Accessibility.Trials;

namespace Isc.Modules.Accessibility.Tests;

public abstract class TrialTests(ModuleBench<AccessibilityModule> bench)
{
    [Fact]
    public void Every_state_can_be_reached_and_ends_are_final()
    {
        var reached = TrialTransition.Table.Select(row => row.To).Append(TrialState.Planned);

        Assert.Equal(Enum.GetValues<TrialState>(), reached.Distinct().Order());
        Assert.Empty(TrialTransition.AllowedIn(TrialState.Done));
        Assert.Empty(TrialTransition.AllowedIn(TrialState.Cancelled));
    }

    [Fact]
    public void The_state_at_a_cut_off_comes_from_the_steps_before_it()
    {
        var trial = new Trial { Title = Isc.Text.LocalizedText.English("A trial"), From = new(2021, 1, 1), Until = new(2021, 3, 31), CoordinatorId = Guid.NewGuid() };
        trial.Steps.Add(new TrialStep { TrialId = trial.Id, On = new(2021, 6, 1), To = TrialState.UnderWay });
        trial.Steps.Add(new TrialStep { TrialId = trial.Id, On = new(2021, 9, 1), To = TrialState.Done });

        Assert.Null(trial.StateOn(new(2021, 3, 30)));
        Assert.Equal(TrialState.Planned, trial.StateOn(new(2021, 5, 31)));
        Assert.Equal(TrialState.UnderWay, trial.StateOn(new(2021, 6, 1)));
        Assert.Equal(TrialState.Done, trial.StateOn(new(2022, 1, 1)));
    }

    [Fact]
    public async Task A_trial_runs_from_planned_to_done_and_only_as_the_table_allows()
    {
        var trial = (await ReadAsync("trials")).EnumerateArray().Single();
        var address = $"trials/{trial.GetProperty("id").GetGuid()}/transitions";
        Assert.Equal("planned", trial.GetProperty("state").GetString());

        Assert.Equal(HttpStatusCode.Conflict, await ChangeAsync(address, "\"1\"", new { trigger = "finish", lessons = new { en = "x" } }));
        Assert.Equal(HttpStatusCode.OK, await ChangeAsync(address, "\"1\"", new { trigger = "start", on = "2021-06-01" }));
        Assert.Equal(HttpStatusCode.BadRequest, await ChangeAsync(address, "\"2\"", new { trigger = "finish" }));
        Assert.Equal(HttpStatusCode.BadRequest, await ChangeAsync(address, "\"2\"", new { trigger = "finish", on = "2021-05-31", lessons = new { en = "x" } }));
        Assert.Equal(HttpStatusCode.OK, await ChangeAsync(address, "\"2\"", new { trigger = "finish", on = "2021-09-01", lessons = new { en = "Caption every meeting." } }));

        var history = await ReadAsync(address);
        Assert.Equal("done", history.GetProperty("state").GetString());
        Assert.Equal(["underWay", "done"], history.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("to").GetString()));
        Assert.Empty(history.GetProperty("allowed").EnumerateArray());
    }

    private Task<JsonElement> ReadAsync(string address) => bench.Http.GetFromJsonAsync<JsonElement>(address, TestContext.Current.CancellationToken);

    private async Task<HttpStatusCode> ChangeAsync(string address, string seen, object change)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(change) };
        request.Headers.Add("If-Match", seen);
        using var response = await bench.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    public sealed class OnSqlite(SqliteBench bench) : TrialTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : TrialTests(bench), IClassFixture<PostgreSqlBench>;
}
