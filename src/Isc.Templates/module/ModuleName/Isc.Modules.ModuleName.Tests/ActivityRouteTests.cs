using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Isc.Modules.ModuleName.Tests;

public abstract class ActivityRouteTests(ModuleBench<ModuleNameModule> bench)
{
    [Fact]
    public async Task What_is_recorded_is_read_back_by_its_address_and_in_the_list()
    {
        using var created = await RecordAsync(new { title = new { en = "A conference" }, when = new { from = "2024-05-01", until = "2024-05-03" } });
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);

        var read = await bench.Http.GetFromJsonAsync<JsonElement>(created.Headers.Location, TestContext.Current.CancellationToken);
        Assert.Equal("A conference", read.GetProperty("title").GetProperty("en").GetString());
        var list = await bench.Http.GetFromJsonAsync<JsonElement>("activities", TestContext.Current.CancellationToken);
        Assert.Contains(list.GetProperty("items").EnumerateArray(), item => item.GetProperty("id").GetGuid() == read.GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task An_activity_that_ends_before_it_begins_is_refused()
    {
        using var refused = await RecordAsync(new { title = new { en = "A conference" }, when = new { from = "2024-05-03", until = "2024-05-01" } });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("The last day must not lie before the first.", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_without_a_title_is_refused()
    {
        using var refused = await RecordAsync(new { title = (string?)null, when = new { from = "2024-05-01", until = "2024-05-03" } });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task Pages_follow_one_another_without_gap_or_repetition()
    {
        var (ids, next) = (new List<Guid>(), "activities?size=1");
        while (next is not null)
        {
            var page = await bench.Http.GetFromJsonAsync<JsonElement>(next, TestContext.Current.CancellationToken);
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
            next = page.GetProperty("next").GetString() is { } cursor ? $"activities?size=1&cursor={cursor}" : null;
        }

        var all = await bench.Http.GetFromJsonAsync<JsonElement>("activities", TestContext.Current.CancellationToken);
        Assert.Equal(all.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()), ids);
    }

    private Task<HttpResponseMessage> RecordAsync(object activity) =>
        bench.Http.PostAsJsonAsync("activities", activity, TestContext.Current.CancellationToken);

    public sealed class OnSqlite(SqliteBench bench) : ActivityRouteTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : ActivityRouteTests(bench), IClassFixture<PostgreSqlBench>;
}
