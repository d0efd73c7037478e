using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Isc.Modules.Membership.Tests;

public abstract class RouteTests(ModuleBench<MembershipModule> bench)
{
    [Fact]
    public async Task A_new_member_is_counted_in_its_year_its_region_and_the_list()
    {
        using var created = await AddAsync(new { entity = "A university", category = "academia", sector = "itu-t", region = "europe", joined = Window("2023-05-02", "2023-05-02") });

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        var entry = await ReadAsync(created.Headers.Location!.ToString());
        Assert.Equal("europe", entry.GetProperty("region").GetString());
        Assert.Contains((await ReadAsync("joined")).EnumerateArray(), row => row.GetProperty("year").GetInt32() == 2023 && row.GetProperty("count").GetInt32() == 1);
        Assert.Contains((await ReadAsync("pivot?by=region")).GetProperty("cells").EnumerateArray(), cell => cell.GetProperty("key").GetString() == "europe");
        Assert.Single((await ReadAsync("entries?year=2023&region=europe&category=academia")).GetProperty("items").EnumerateArray());
        Assert.Empty((await ReadAsync("entries?year=2023&region=africa")).GetProperty("items").EnumerateArray());
    }

    [Theory]
    [InlineData("region", "atlantis")]
    [InlineData("sector", "itu-x")]
    [InlineData("joined", "2999-01-01")]
    public async Task A_bad_entry_is_refused_by_field(string field, string value)
    {
        using var refused = await AddAsync(new
        {
            category = "sme",
            sector = field == "sector" ? value : null,
            region = field == "region" ? value : null,
            joined = field == "joined" ? Window("2020-01-01", value) : Window("2020-01-01", "2020-12-31"),
        });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var problem = await refused.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(field, Assert.Single(problem.GetProperty("errors").EnumerateObject()).Name);
    }

    [Fact]
    public async Task The_demonstration_register_pages_through_49_members_and_loading_it_twice_adds_nothing()
    {
        Assert.Equal(0, await bench.LoadDemonstrationAsync());

        var seen = new List<Guid>();
        var cursor = "";
        do
        {
            var page = await ReadAsync($"entries?year=2020&size=20&cursor={cursor}");
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(e => e.GetProperty("id").GetGuid()));
            cursor = page.GetProperty("next").GetString();
        }
        while (cursor is not null);

        Assert.Equal(49, seen.Distinct().Count());
        Assert.Equal(49, seen.Count);
    }

    [Fact]
    public async Task A_member_that_left_is_no_longer_in_the_pivot()
    {
        using var created = await AddAsync(new { category = "associate", joined = Window("2022-01-01", "2022-01-31") });
        var address = created.Headers.Location + "/left";

        Assert.Equal((HttpStatusCode)428, await LeaveAsync(address, null, "2022-06-30"));
        Assert.Equal(HttpStatusCode.BadRequest, await LeaveAsync(address, "\"1\"", "2021-06-30"));
        Assert.Equal(HttpStatusCode.OK, await LeaveAsync(address, "\"1\"", "2022-06-30"));

        Assert.Equal(1, await AssociatesAsync("2022-06-29"));
        Assert.Equal(0, await AssociatesAsync("2022-06-30"));
    }

    [Fact]
    public async Task A_recorded_figure_is_listed_with_its_source()
    {
        using var created = await bench.Http.PostAsJsonAsync(
            "figures", new { when = Window("2023-12-31", "2023-12-31"), category = "sectorMember", count = 17, source = "C24/1" }, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        var figure = Assert.Single((await ReadAsync("figures")).GetProperty("items").EnumerateArray());
        Assert.Equal((17, "C24/1"), (figure.GetProperty("count").GetInt32(), figure.GetProperty("citation").GetString()));
    }

    private static object Window(string from, string until) => new { from, until };

    private Task<HttpResponseMessage> AddAsync(object entry) => bench.Http.PostAsJsonAsync("entries", entry, TestContext.Current.CancellationToken);

    private Task<JsonElement> ReadAsync(string address) => bench.Http.GetFromJsonAsync<JsonElement>(address, TestContext.Current.CancellationToken);

    private async Task<int> AssociatesAsync(string day) => (await ReadAsync($"pivot?asOf={day}")).GetProperty("cells").EnumerateArray()
        .Where(cell => cell.GetProperty("category").GetString() == "associate").Sum(cell => cell.GetProperty("count").GetInt32());

    private async Task<HttpStatusCode> LeaveAsync(string address, string? seen, string day)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = JsonContent.Create(new { left = Window(day, day) }) };
        if (seen is not null)
            request.Headers.Add("If-Match", seen);
        using var response = await bench.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    public sealed class OnSqlite(SqliteBench bench) : RouteTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : RouteTests(bench), IClassFixture<PostgreSqlBench>;
}
