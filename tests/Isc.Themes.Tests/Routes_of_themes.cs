using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Access;
using Isc.Modules;
using Isc.Testing;
using Isc.Themes.Access;
using Isc.Themes.Tests.Fakes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Isc.Themes.Tests;

/// <summary>The routes over HTTP, for a caller who holds every permission; who holds which is the host's to test.</summary>
public sealed class Routes_of_themes(SqliteDatabases databases) : IAsyncLifetime
{
    private House _house = null!;
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _house = await House.FurnishedAsync(databases);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddKernel(_house.Settings).AddProblemDetails().AddAuthentication();
        var authorization = builder.Services.AddAuthorizationBuilder();
        foreach (var permission in new ThemesPermissions().Permissions)
            authorization.AddPolicy(PermissionPolicy.Prefix + permission.Name, policy => policy.RequireAssertion(_ => true));
        _app = builder.Build();
        var everything = Actor.System with { Permissions = new ThemesPermissions().Permissions.Select(permission => permission.Name).ToHashSet(StringComparer.Ordinal) };
        _app.Use(async (http, next) =>
        {
            using var acting = http.RequestServices.GetRequiredService<ICurrentActor>().Use(everything);
            await next(http);
        });
        _app.UseAuthorization();
        var group = _app.MapGroup("/api/v1/themes");
        foreach (var type in typeof(IThemes).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IEndpointModule))))
            ((IEndpointModule)Activator.CreateInstance(type, nonPublic: true)!).AddRoutes(group);
        await _app.StartAsync(Ending);
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.First() + "/api/v1/themes/") };
    }

    [Fact]
    public async Task Areas_of_a_body_on_a_day_are_listed()
    {
        var then = await _client.GetFromJsonAsync<JsonElement>("?body=isc-tf&on=2017-12-31", Ending);
        Assert.Equal(11, then.GetProperty("items").GetArrayLength());
        var now = await _client.GetFromJsonAsync<JsonElement>("?body=isc-tf", Ending);
        Assert.Equal(12, now.GetProperty("items").GetArrayLength());
        Assert.Equal("area", now.GetProperty("items")[0].GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("?body=nobody")]
    [InlineData("?on=yesterday")]
    [InlineData("?size=0")]
    public async Task A_list_asked_for_wrongly_is_refused(string query) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.GetAsync(query, Ending)).StatusCode);

    [Fact]
    public async Task The_list_is_read_page_by_page()
    {
        var keys = new List<string?>();
        string? next = null;
        do
        {
            var page = await _client.GetFromJsonAsync<JsonElement>($"?size=10&cursor={next}", Ending);
            keys.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("key").GetString()));
            next = page.GetProperty("next").GetString();
        }
        while (next is not null);
        Assert.Equal(31, keys.Distinct().Count());
        Assert.Equal(31, keys.Count);
    }

    [Fact]
    public async Task A_theme_is_added_read_and_changed()
    {
        var added = await _client.PostAsJsonAsync("", new { key = "quantum", name = new { en = "Quantum", fr = "Quantique" }, kind = "area", coordinator = "isc-tf", since = "2021-02-10" }, Ending);
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        Assert.EndsWith("/api/v1/themes/quantum", added.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await _client.PostAsJsonAsync("", new { key = "quantum", name = new { en = "Quantum" }, kind = "area" }, Ending)).StatusCode);

        var read = await _client.GetAsync("quantum", Ending);
        Assert.Equal("\"1\"", read.Headers.ETag!.Tag);
        var change = new { name = new { en = "Quantum information" }, kind = "topic", state = "active" };
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await _client.PutAsJsonAsync("quantum", change, Ending)).StatusCode);
        var changed = await PutAsync("quantum", change, "\"1\"");
        Assert.Equal(("\"2\"", HttpStatusCode.OK), (changed.Headers.ETag!.Tag, changed.StatusCode));
    }

    [Fact]
    public async Task An_unknown_theme_is_not_found()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync("nothing", Ending)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync("nothing/updates", Ending)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync("nothing/plans", Ending)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await PutAsync("nothing", new { name = new { en = "x" }, kind = "area", state = "active" }, "\"1\"")).StatusCode);
    }

    [Fact]
    public async Task A_focal_point_is_appointed_to_a_known_account_only()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await PutAsync("gender/focal-points/itu-t", new { account = Guid.CreateVersion7() }, "\"1\"")).StatusCode);
        var appointed = await PutAsync("gender/focal-points/itu-t", new { account = KnownAccounts.Focal }, "\"1\"");
        Assert.Equal(HttpStatusCode.OK, appointed.StatusCode);
        var theme = await _client.GetFromJsonAsync<JsonElement>("gender", Ending);
        Assert.Equal(3, theme.GetProperty("focalPoints").EnumerateArray().Count(s => s.GetProperty("vacant").GetBoolean()));
    }

    [Fact]
    public async Task An_update_is_added_and_taken_up_by_the_report()
    {
        var update = new { from = "2021-03-01", until = "2021-03-31", kind = "outcome", text = new { en = "Balance was counted." }, forReport = true, givenTo = new[] { "isc-tf" } };
        Assert.Equal(HttpStatusCode.Created, (await _client.PostAsJsonAsync("gender/updates", update, Ending)).StatusCode);
        var blocks = await _house.ComposeAsync<Sections.OutcomesSection>("isc-tf", Periods.R21);
        Assert.Contains(Assert.IsType<Reporting.Bullets>(blocks[0]).Items, b => b.Lead == "Gender" && b.Text.ToString() == "Balance was counted.");

        var refused = await _client.PostAsJsonAsync("gender/updates", new { kind = "rumour" }, Ending);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_plan_gets_items_and_its_progress_is_their_mean()
    {
        Assert.Equal(HttpStatusCode.Created, (await _client.PostAsJsonAsync("gender/plans", new { key = "gender-2021", title = new { en = "Plan" }, from = "2021-01-01", until = "2021-12-31" }, Ending)).StatusCode);
        var first = await _client.PostAsJsonAsync("gender/plans/gender-2021/items", new { text = new { en = "Count" }, level = "activity", owner = "itu-t", coordinator = "isc-tf", due = "2021-06-30" }, Ending);
        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        var second = await _client.PostAsJsonAsync("gender/plans/gender-2021/items", new { text = new { en = "Tell" }, level = "output", progress = 100, state = "done" }, Ending);
        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
        var id = (await first.Content.ReadFromJsonAsync<JsonElement>(Ending)).GetProperty("id").GetGuid();
        var changed = await PutAsync($"gender/plans/gender-2021/items/{id}", new { text = new { en = "Count" }, level = "activity", progress = 40, state = "in-progress" }, "\"1\"");
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);

        var plans = await _client.GetFromJsonAsync<JsonElement>("gender/plans", Ending);
        Assert.Equal(70, plans[0].GetProperty("progress").GetInt32());
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.PostAsJsonAsync("gender/plans/gender-2021/items", new { text = new { en = "x" }, level = "activity", owner = "nobody" }, Ending)).StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        await _house.DisposeAsync();
    }

    private Task<HttpResponseMessage> PutAsync<T>(string path, T body, string version)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("If-Match", version);
        return _client.SendAsync(request, Ending);
    }
}
