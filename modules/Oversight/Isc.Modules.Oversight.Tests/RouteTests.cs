using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Access;
using Isc.Modules.Oversight.Overview;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Modules.Oversight.Tests;

public abstract class RouteTests(ModuleBench<OversightModule> bench)
{
    private static readonly object Accept = new { trigger = "accept" };
    private static readonly object Start = new { trigger = "start" };
    private static readonly object Claim = new { trigger = "claim", evidence = "It runs." };
    private static readonly object Verify = new { trigger = "verify" };

    [Fact]
    public async Task A_registered_recommendation_starts_under_consideration_and_is_registered_once()
    {
        using var created = await bench.Http.RegisterAsync("IMAC/2023/1");

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        using var read = await bench.Http.GetAsync(created.Headers.Location, TestContext.Current.CancellationToken);
        Assert.Equal("\"1\"", read.Headers.ETag!.Tag);
        var recommendation = await read.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal("underConsideration", recommendation.GetProperty("acceptance").GetString());
        Assert.Equal(["accept", "acceptPartly", "refuse", "setAside"], recommendation.GetProperty("allowed").EnumerateArray().Select(t => t.GetString()));
        using var again = await bench.Http.RegisterAsync("IMAC/2023/1");
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
    }

    [Theory]
    [InlineData("", 1, "report")]
    [InlineData("IMAC/2023/2", 0, "ordinal")]
    public async Task A_bad_recommendation_is_refused_by_field(string report, int ordinal, string field)
    {
        using var refused = await bench.Http.RegisterAsync(report, ordinal);

        Assert.Equal([field], await FieldsAsync(refused));
    }

    [Fact]
    public async Task Another_person_than_the_claimant_verifies()
    {
        using var claimant = bench.HttpAs(Guid.NewGuid());
        using var verifier = bench.HttpAs(Guid.NewGuid());
        var address = await claimant.RegisteredAsync("IMAC/2023/3", theme: "joint-inspection");
        await claimant.BringAsync(address, ("acceptance", Accept), ("progress", Start), ("progress", Claim));

        using var own = await claimant.ChangeAsync(address + "/verification", 4, Verify);
        Assert.Equal(HttpStatusCode.Forbidden, own.StatusCode);
        Assert.Equal("claimed", (await claimant.ReadAsync(address)).GetProperty("implementation").GetString());

        using var other = await verifier.ChangeAsync(address + "/verification", 4, Verify);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal("\"5\"", other.Headers.ETag!.Tag);
        Assert.Equal("verified", (await verifier.ReadAsync(address)).GetProperty("implementation").GetString());
    }

    [Theory]
    [InlineData("verify", "verified")]
    [InlineData("overtaken", "overtaken")]
    [InlineData("willNotImplement", "willNotImplement")]
    [Trait("Promise", "I18")]
    [Trait("Catalogue", "T24")]
    public async Task Whoever_works_for_the_Sector_that_carries_it_out_does_not_close_it(string trigger, string closed)
    {
        using var claimant = bench.HttpAs(Guid.NewGuid());
        using var inside = bench.HttpAs(Guid.NewGuid(), new Scope(ScopeKind.Theme, "gender"), new Scope(ScopeKind.Sector, "itu-t"));
        using var outside = bench.HttpAs(Guid.NewGuid(), new Scope(ScopeKind.Sector, "itu-d"));
        var address = await claimant.RegisteredAsync($"IMAC/2023/18-{trigger}", sector: "itu-t");
        await claimant.BringAsync(address, ("acceptance", Accept), ("progress", Start), ("progress", Claim));
        var close = new { trigger, reason = "Seen on site." };

        using var refused = await inside.ChangeAsync(address + "/verification", 4, close);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal("claimed", (await claimant.ReadAsync(address)).GetProperty("implementation").GetString());

        await outside.BringAsync(address, ("verification", close));
        Assert.Equal(closed, (await claimant.ReadAsync(address)).GetProperty("implementation").GetString());
        await inside.BringAsync(address, ("verification", new { trigger = "reopen", reason = "It came back." }));
    }

    [Fact]
    public async Task A_Sector_that_does_not_exist_is_refused_with_those_that_do()
    {
        using var refused = await bench.Http.RegisterAsync("IMAC/2023/19", sector: "x");

        Assert.Equal(["sector"], await FieldsAsync(refused));
    }

    [Fact]
    public async Task A_transition_that_is_not_in_the_table_is_refused_with_those_that_are()
    {
        var address = await bench.Http.RegisteredAsync("IMAC/2023/4");

        using var refused = await bench.Http.ChangeAsync(address + "/progress", 1, Start);

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var problem = await refused.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal("'start' does not apply here; allowed: accept, acceptPartly, refuse, setAside.", problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_trigger_is_refused_on_a_route_that_asks_for_another_permission()
    {
        var address = await bench.Http.RegisteredAsync("IMAC/2023/5");

        using var refused = await bench.Http.ChangeAsync(address + "/progress", 1, Accept);

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal("underConsideration", (await bench.Http.ReadAsync(address)).GetProperty("acceptance").GetString());
    }

    [Fact]
    public async Task A_change_says_which_version_it_saw()
    {
        var address = await bench.Http.RegisteredAsync("IMAC/2023/6") + "/acceptance";

        Assert.Equal(HttpStatusCode.PreconditionRequired, await StatusAsync(address, null, Accept));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(address, 1, Accept));
        Assert.Equal(HttpStatusCode.PreconditionFailed, await StatusAsync(address, 1, new { trigger = "reconsider", reason = "New facts" }));
    }

    [Theory]
    [InlineData("refuse", null, null, "reason")]
    [InlineData("accept", null, "2023-01-01", "on")]
    [InlineData("accept", null, "2024-06-02", "on")]
    public async Task A_change_needs_its_reason_and_a_day_after_the_last_and_not_in_the_future(string trigger, string? reason, string? on, string field)
    {
        var address = await bench.Http.RegisteredAsync($"IMAC/{trigger}/{on}");

        using var refused = await bench.Http.ChangeAsync(address + "/acceptance", 1, new { trigger, reason, on });

        Assert.Equal([field], await FieldsAsync(refused));
    }

    [Fact]
    public async Task The_list_pages_through_every_recommendation_once()
    {
        var seen = new List<Guid>();
        var cursor = "";
        do
        {
            var page = await bench.Http.ReadAsync($"recommendations?stream=jointInspection&size=7&cursor={cursor}");
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(r => r.GetProperty("id").GetGuid()));
            cursor = page.GetProperty("next").GetString();
        }
        while (cursor is not null);

        Assert.Equal(46, seen.Count);
        Assert.Equal(46, seen.Distinct().Count());
    }

    [Fact]
    public async Task The_panel_of_a_theme_lists_what_is_open_and_not_what_was_refused()
    {
        var (open, refused) = (await bench.Http.RegisteredAsync("IMAC/2023/7", "gender"), await bench.Http.RegisteredAsync("IMAC/2023/8", "gender"));
        await bench.Http.BringAsync(open, ("acceptance", Accept));
        await bench.Http.BringAsync(refused, ("acceptance", new { trigger = "refuse", reason = "It costs more than it saves." }));

        var panel = await bench.InScopeAsync(scope => ActivatorUtilities.CreateInstance<ThemePanel>(scope).LoadAsync("gender", TestContext.Current.CancellationToken));

        var item = Assert.Single(Assert.IsType<IReadOnlyList<object>>(panel!.Parameters["Items"], exactMatch: false));
        Assert.EndsWith(((Recommendations.RecommendationView)item).Id.ToString(), open, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> FieldsAsync(HttpResponseMessage refused)
    {
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var problem = await refused.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return problem.GetProperty("errors").EnumerateObject().Select(error => error.Name);
    }

    private async Task<HttpStatusCode> StatusAsync(string address, int? seen, object change)
    {
        using var response = await bench.Http.ChangeAsync(address, seen, change);
        return response.StatusCode;
    }

    public sealed class OnSqlite(SqliteBench bench) : RouteTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : RouteTests(bench), IClassFixture<PostgreSqlBench>;
}
