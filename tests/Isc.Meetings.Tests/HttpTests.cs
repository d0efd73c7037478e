using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Access;
using Isc.Meetings.Reading;
using Isc.Modules;
using Isc.Testing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Isc.Meetings.Tests;

/// <summary>The routes of the kernel over HTTP, as the secretariat; who may call them is the host's to prove.</summary>
public abstract class HttpTests(IDatabases databases) : IAsyncLifetime
{
    private static readonly IEnumerable<IEndpointModule> Routes = typeof(GetMeetingEndpoints).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IEndpointModule)))
        .Select(type => (IEndpointModule)Activator.CreateInstance(type)!);

    private Kernel _kernel = null!;
    private WebApplication _app = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _kernel = await Kernel.StartAsync(databases, withRecord: true);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        Kernel.AddTo(builder.Services, _kernel.Settings);
        builder.Services.AddAuthorization().AddSingleton<IAuthorizationPolicyProvider, OpenDoor>();
        _app = builder.Build();
        var current = _app.Services.GetRequiredService<ICurrentActor>();
        _app.Use(async (HttpContext http, RequestDelegate next) =>
        {
            using (current.Use(Kernel.Secretariat))
                await next(http);
        });
        _app.UseAuthorization();
        var group = _app.MapGroup("/api/v1/meetings");
        foreach (var routes in Routes)
            routes.AddRoutes(group);
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _http = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
        await _kernel.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Meeting_recorded_as_held_gets_the_next_number_and_an_address()
    {
        var answer = await PostAsync("", new { body = "isc-tf", status = "held", from = "2021-03-30", title = new { en = "Extraordinary", fr = "Extraordinaire" } });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("\"1\"", answer.Headers.ETag?.Tag);
        var meeting = await JsonOf(await _http.GetAsync(answer.Headers.Location, TestContext.Current.CancellationToken));
        Assert.Equal(41, meeting.GetProperty("number").GetInt32());
        Assert.Equal("day", meeting.GetProperty("precision").GetString());
        Assert.Equal(["reopen"], meeting.GetProperty("allowed").EnumerateArray().Select(a => a.GetString()));
    }

    [Fact]
    public async Task Life_of_a_meeting_is_played_by_its_triggers()
    {
        var created = await PostAsync("", new { body = "isc-tf", from = "2021-05-20" });
        var address = created.Headers.Location!.ToString()["/api/v1/meetings/".Length..];
        var version = 1;
        foreach (var (trigger, body, status) in new (string, object?, string)[]
        {
            ("announce", new { zone = "Europe/Zurich", mode = "remote", startsAt = "14:00", endsAt = "16:00" }, "announced"),
            ("move", new { from = "2021-05-27" }, "announced"),
            ("freeze", null, "open"),
            ("start", null, "in-progress"),
        })
        {
            var answer = await PostAsync($"{address}/{trigger}", body, $"\"{version}\"");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal($"\"{++version}\"", answer.Headers.ETag?.Tag);
            Assert.Equal(status, (await JsonOf(answer)).GetProperty("status").GetString());
        }

        // The standing item has no outcome yet.
        await AssertFieldAsync("agenda", await PostAsync($"{address}/close", null, $"\"{version}\""));
        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync($"{address}/start", null, $"\"{version}\"")).StatusCode);
        Assert.Equal((HttpStatusCode)428, (await PostAsync($"{address}/reopen", new { reason = "A name was missing" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync($"{Guid.CreateVersion7()}/start", null, "\"1\"")).StatusCode);
    }

    [Theory]
    [InlineData("?status=hold", "status")]
    [InlineData("?body=nobody", "body")]
    [InlineData("?cursor=x", "cursor")]
    [InlineData("?size=0", "size")]
    [InlineData("/decisions?body=nobody", "body")]
    public async Task Bad_query_names_its_field(string query, string field) => await AssertFieldAsync(
        field, await _http.GetAsync($"/api/v1/meetings{query}", TestContext.Current.CancellationToken));

    [Fact]
    public async Task Bad_body_names_its_field()
    {
        await AssertFieldAsync("until", await PostAsync("", new { body = "isc-tf", from = "2021-03-30", until = "2021-03-29" }));
        await AssertFieldAsync("body", await PostAsync("", new { body = "nobody", from = "2021-03-30" }));
        await AssertFieldAsync("meeting", await PostAsync("/decisions", new { body = "isc-tf", from = "2021-03-30", text = new { en = "Agreed" }, meeting = Guid.CreateVersion7() }));
        await AssertFieldAsync("bodies", await PostAsync("/decisions", new { body = "isc-tf", from = "2021-03-30", text = new { en = "Agreed" }, bodies = new[] { "nobody" } }));
    }

    [Fact]
    public async Task Decision_recorded_is_in_the_register_with_the_next_reference()
    {
        var answer = await PostAsync("/decisions", new { body = "isc-tf", from = "2021-03-30", text = new { en = "Agreed" }, themes = new[] { "accessibility" } });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var decision = await JsonOf(await _http.GetAsync(answer.Headers.Location, TestContext.Current.CancellationToken));
        Assert.Equal("isc-tf-2021-3", decision.GetProperty("reference").GetString());
    }

    private static async Task AssertFieldAsync(string field, HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.True((await JsonOf(answer)).GetProperty("errors").TryGetProperty(field, out _), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static Task<JsonElement> JsonOf(HttpResponseMessage answer) =>
        answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

    private Task<HttpResponseMessage> PostAsync(string path, object? body, string? version = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path.StartsWith('/') || path.Length == 0 ? "/api/v1/meetings" + path : "/api/v1/meetings/" + path);
        if (body is not null)
            request.Content = JsonContent.Create(body);
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", version);
        return _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public sealed class OnSqlite(SqliteDatabases databases) : HttpTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : HttpTests(databases);
}
