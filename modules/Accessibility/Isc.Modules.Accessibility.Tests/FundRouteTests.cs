using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Isc.Modules.Accessibility.Tests;

public abstract class FundRouteTests(ModuleBench<AccessibilityModule> bench)
{
    [Fact]
    public async Task A_recorded_contribution_moves_the_balance()
    {
        var before = await BalanceAsync("JPY", "held");

        using var created = await AddAsync(Entry("contribution", 5_000, "JPY"));

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.NotNull(created.Headers.Location);
        Assert.Equal(before + 5_000, await BalanceAsync("JPY", "held"));
        var read = await bench.Http.GetAsync(created.Headers.Location, TestContext.Current.CancellationToken);
        Assert.Equal("\"1\"", read.Headers.ETag!.Tag);
    }

    [Theory]
    [InlineData("contribution", 0, "CHF", "amount")]
    [InlineData("contribution", 100, "XXX", "currency")]
    public async Task A_bad_entry_is_refused_by_field(string kind, long amount, string currency, string field)
    {
        using var refused = await AddAsync(Entry(kind, amount, currency));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var problem = await refused.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _));
    }

    [Fact]
    public async Task A_settled_commitment_is_no_longer_reserved_and_cannot_be_settled_twice()
    {
        using var created = await AddAsync(Entry("commitment", 700, "GBP"));
        var address = created.Headers.Location + "/transitions";
        Assert.Equal(700, await BalanceAsync("GBP", "committed"));

        Assert.Equal((HttpStatusCode)428, await SettleAsync(address, null));
        Assert.Equal(HttpStatusCode.OK, await SettleAsync(address, "\"1\""));
        Assert.Equal(HttpStatusCode.Conflict, await SettleAsync(address, "\"2\""));
        Assert.Equal(0, await BalanceAsync("GBP", "committed"));
    }

    [Fact]
    public async Task A_contribution_cannot_be_settled()
    {
        using var created = await AddAsync(Entry("contribution", 700, "EUR"));

        Assert.Equal(HttpStatusCode.Conflict, await SettleAsync(created.Headers.Location + "/transitions", "\"1\""));
    }

    [Fact]
    public async Task The_ledger_pages_through_every_entry_once()
    {
        for (var i = 0; i < 7; i++)
            (await AddAsync(Entry("expense", 1 + i, "USD"))).Dispose();

        var seen = new List<Guid>();
        var cursor = "";
        do
        {
            var page = await bench.Http.GetFromJsonAsync<JsonElement>($"fund/entries?kind=expense&size=3&cursor={cursor}", TestContext.Current.CancellationToken);
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(e => e.GetProperty("id").GetGuid()));
            cursor = page.GetProperty("next").GetString();
        }
        while (cursor is not null);

        Assert.Equal(7, seen.Count);
        Assert.Equal(7, seen.Distinct().Count());
    }

    private static object Entry(string kind, long amount, string currency) => new
    {
        kind,
        when = new { from = "2022-03-01", until = "2022-03-31" },
        donorOrProject = "A donor",
        amount,
        currency,
    };

    private Task<HttpResponseMessage> AddAsync(object entry) =>
        bench.Http.PostAsJsonAsync("fund/entries", entry, TestContext.Current.CancellationToken);

    private async Task<HttpStatusCode> SettleAsync(string address, string? seen)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(new { trigger = "settle", reason = "Paid" }) };
        if (seen is not null)
            request.Headers.Add("If-Match", seen);
        using var response = await bench.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private async Task<long> BalanceAsync(string currency, string sum)
    {
        var balances = await bench.Http.GetFromJsonAsync<JsonElement>("fund/balance", TestContext.Current.CancellationToken);
        return balances.EnumerateArray().Where(b => b.GetProperty("currency").GetString() == currency).Select(b => b.GetProperty(sum).GetInt64()).SingleOrDefault();
    }

    public sealed class OnSqlite(SqliteBench bench) : FundRouteTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : FundRouteTests(bench), IClassFixture<PostgreSqlBench>;
}
