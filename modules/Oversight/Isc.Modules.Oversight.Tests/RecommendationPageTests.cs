using System.Net;

namespace Isc.Modules.Oversight.Tests;

public abstract class RecommendationPageTests(ModuleBench<OversightModule> bench)
{
    [Fact]
    public async Task A_recommendation_without_words_says_so_and_one_with_words_shows_them_escaped()
    {
        var item = (await bench.Http.ReadAsync("recommendations?stream=jointInspection&form=formal")).GetProperty("items")[0];
        var page = await bench.PageAsync($"/oversight/recommendations/{item.GetProperty("id").GetGuid()}");
        Assert.Contains("does not give its words", page, StringComparison.Ordinal);
        Assert.Contains("R17</abbr> 1.4", page, StringComparison.Ordinal);

        using var created = await bench.Http.RegisterAsync("IMAC/2023/1", text: new { en = "Write <plainly>." }, sector: "itu-t");
        var own = await bench.PageAsync("/oversight/recommendations/" + created.Headers.Location!.OriginalString.Split('/')[^1]);
        Assert.Contains("Write &lt;plainly&gt;.", own, StringComparison.Ordinal);
        Assert.Contains("ITU Telecommunication Standardization Sector", own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_recommendation_is_not_found()
    {
        using var response = await bench.Http.GetAsync($"/oversight/recommendations/{Guid.NewGuid()}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    public sealed class OnSqlite(SqliteBench bench) : RecommendationPageTests(bench), IClassFixture<SqliteBench>;

    public sealed class OnPostgreSql(PostgreSqlBench bench) : RecommendationPageTests(bench), IClassFixture<PostgreSqlBench>;
}
