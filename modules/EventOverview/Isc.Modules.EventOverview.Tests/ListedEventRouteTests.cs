using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Isc.Modules.EventOverview.Tests;

public abstract class ListedEventRouteTests(ModuleBench<EventOverviewModule> bench)
{
    private static readonly object Valid = new { title = new { en = "One of ours" }, when = new { from = "2024-05-01", until = "2024-05-03" }, lasts = true, state = "planned" };

    [Fact]
    public async Task What_is_recorded_is_read_back_by_its_address_and_in_the_list()
    {
        using var created = await RecordAsync(Valid);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);

        var read = await bench.Http.GetFromJsonAsync<JsonElement>(created.Headers.Location, TestContext.Current.CancellationToken);
        Assert.Equal("One of ours", read.GetProperty("title").GetProperty("en").GetString());
        var list = await bench.Http.GetFromJsonAsync<JsonElement>("events", TestContext.Current.CancellationToken);
        Assert.Contains(list.GetProperty("items").EnumerateArray(), item => item.GetProperty("id").GetGuid() == read.GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task Its_state_changes_for_whoever_saw_its_version()
    {
        using var created = await RecordAsync(Valid);
        var address = $"events/{(await created.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("id").GetGuid()}/state";
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await ChangeAsync(address, null)).StatusCode);
        using var changed = await ChangeAsync(address, "\"1\"");
        Assert.Equal(("\"2\"", HttpStatusCode.OK), (changed.Headers.ETag!.Tag, changed.StatusCode));
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await ChangeAsync(address, "\"1\"")).StatusCode);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"title":null,"when":{"from":"2024-05-01","until":"2024-05-01"},"state":"planned"}""")]
    [InlineData("""{"title":{"en":"x"},"state":"planned"}""")]
    [InlineData("""{"title":{"en":"x"},"when":{"from":"2024-05-01","until":"2024-05-01"}}""")]
    public async Task What_lacks_title_days_or_state_is_refused(string json)
    {
        using var refused = await RecordAsync(JsonSerializer.Deserialize<JsonElement>(json));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Theory]
    [InlineData("""{"title":{"en":"x"},"when":{"from":"2024-05-03","until":"2024-05-01"},"lasts":false,"state":"planned"}""", "when")]
    public async Task What_cannot_be_so_is_refused(string json, string field)
    {
        using var refused = await RecordAsync(JsonSerializer.Deserialize<JsonElement>(json));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var problem = await refused.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _));
    }

    private Task<HttpResponseMessage> RecordAsync(object listedEvent) => bench.Http.PostAsJsonAsync("events", listedEvent, TestContext.Current.CancellationToken);

    private async Task<HttpResponseMessage> ChangeAsync(string address, string? version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = JsonContent.Create(new { state = "held" }) };
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", version);
        return await bench.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public sealed class OnSqlite(SqliteBench bench) : ListedEventRouteTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : ListedEventRouteTests(bench), IClassFixture<PostgreSqlBench>;
}
