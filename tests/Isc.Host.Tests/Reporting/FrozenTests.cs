using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Access;
using Isc.Host.Switching;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Reporting;

/// <summary>A frozen report outlives the records and modules that it was composed from.</summary>
[Trait("Promise", "I31")]
public abstract class FrozenTests(ServerFixture fixture)
{
    private const string Frozen = "api/v1/reports/frozen";

    [Fact]
    public async Task A_frozen_report_is_the_same_after_a_module_is_off_and_a_record_is_corrected_and_the_difference_says_which()
    {
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        using var visitor = await fixture.Server.CallerAsync();
        var id = await FreezeAsync(secretariat, "2020-04-01", "2021-03-31");
        var before = await FilesAsync(visitor, id);
        Assert.Empty(await ChangesAsync(visitor, id));

        using var recorded = await secretariat.PostAsJsonAsync("api/v1/meetings", new { body = "isc-tf", status = "held", from = "2021-03-15" }, Cancel);
        Assert.Equal(HttpStatusCode.Created, recorded.StatusCode);
        var corrected = await ChangesAsync(visitor, id);
        await SwitchAsync("oversight", false);
        try
        {
            var switched = await ChangesAsync(visitor, id);

            Assert.Equal(before, await FilesAsync(visitor, id));
            var change = Assert.Single(corrected);
            Assert.Equal(("changed", "2.2"), (change.GetProperty("kind").GetString(), change.GetProperty("placeNow").GetString()));
            Assert.Equal(["6>7", "39>40"], change.GetProperty("figures").EnumerateArray().Select(figure => $"{figure.GetProperty("then")}>{figure.GetProperty("now")}"));
            Assert.All(change.GetProperty("figures").EnumerateArray(), figure => Assert.EndsWith(
                figure.GetProperty("come")[0].GetProperty("id").GetString()!, recorded.Headers.Location!.OriginalString, StringComparison.Ordinal));
            Assert.Equal(corrected[0].ToString(), switched[0].ToString());
            Assert.NotEmpty(switched.Skip(1));
            Assert.All(switched.Skip(1), other => Assert.Equal("2.5", (other.GetProperty("placeNow").GetString() ?? other.GetProperty("placeThen").GetString())));
            Assert.Contains(switched, other => Says(other, "then", "(Document C21/61)") && !Says(other, "now", "(Document C21/61)"));
        }
        finally
        {
            await SwitchAsync("oversight", true);
        }
    }

    [Fact]
    public async Task A_report_is_frozen_submitted_and_compared_by_pages()
    {
        using var visit = await Visit.SignedInAsync(fixture, "secretariat");
        using var refused = await visit.SendAsync("en/reports/frozen/new", "freeze",
            ("key", "tsag-isc-tf"), ("since", "2018-01-01"), ("as-of", "2017-12-31"), ("languages", "en"), ("class", "Public"));
        using var frozen = await visit.SendAsync("en/reports/frozen/new", "freeze",
            ("key", "tsag-isc-tf"), ("since", "2017-01-01"), ("as-of", "2017-12-31"), ("languages", "en"), ("languages", "ar"), ("class", "Public"), ("symbol", "TD1"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther), (refused.StatusCode, frozen.StatusCode));
        var page = frozen.Headers.Location!.OriginalString.TrimStart('/');
        using var submitted = await visit.SendAsync(page, "submit", ("body", "tsag"), ("on", "2018-02-26"));

        Assert.Equal(HttpStatusCode.SeeOther, submitted.StatusCode);
        Assert.Contains("26 February 2018", (await visit.PageAsync(page)).QuerySelector("#facts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("TD1", (await visit.PageAsync(page)).QuerySelector(".report-cover")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nothing has changed", (await visit.PageAsync($"{page}/difference")).Body!.TextContent, StringComparison.Ordinal);
        using var missing = await visit.Http.GetAsync($"{page}/difference?language=fr", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task The_demonstration_shows_reports_of_its_own_time_and_what_changed_and_freezes_each_once()
    {
        await fixture.Server.FrozenAsync(Cancel);
        using var visitor = await fixture.Server.CallerAsync();
        var shown = new List<JsonElement>();
        foreach (var id in FrozenDemonstration.Ids)
            shown.Add(await visitor.GetFromJsonAsync<JsonElement>($"{Frozen}/{id}", Cancel));
        Assert.Equal(["tsag", "council", "council"], shown.Select(report => Assert.Single(report.GetProperty("submissions").EnumerateArray()).GetProperty("body").GetString()));
        Assert.All(shown, report => Assert.Equal(24, report.GetProperty("files").GetArrayLength()));
        var (then, now) = (shown[1].GetProperty("report").GetProperty("id"), shown[2].GetProperty("report").GetProperty("id"));
        var changes = await visitor.GetFromJsonAsync<JsonElement[]>($"{Frozen}/{then}/difference?with={now}", Cancel);
        Assert.Contains(changes!, change => Says(change, "then", "(as of 31 March 2020)") && Says(change, "now", "(as of 31 March 2021)"));
    }

    [Theory]
    [InlineData("""{"key":"council-resolution-191","asOf":"2021-13-01"}""", "as-of")]
    [InlineData("""{"key":"council-resolution-191","since":"2021-04-01","asOf":"2021-03-31"}""", "since")]
    [InlineData("""{"key":"nothing","asOf":"2021-03-31"}""", "key")]
    [InlineData("""{"key":"council-resolution-191","asOf":"2021-03-31","languages":["de"]}""", "language")]
    [InlineData("""{"key":"council-resolution-191","asOf":"2021-03-31","class":"restricted"}""", "class")]
    [Trait("Promise", "I28")]
    public async Task What_cannot_be_frozen_is_refused_with_field_and_reason(string body, string field)
    {
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await secretariat.PostAsync(Frozen, content, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True((await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("errors").TryGetProperty(field, out _));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<string> FreezeAsync(HttpClient caller, string since, string asOf)
    {
        using var answer = await caller.PostAsJsonAsync(Frozen, new { key = "council-resolution-191", since, asOf, languages = new[] { "en", "ar" } }, Cancel);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Cancel));
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("id").GetString()!;
    }

    private static bool Says(JsonElement change, string side, string words) =>
        change.GetProperty(side).GetString()?.Contains(words, StringComparison.Ordinal) is true;

    private static async Task<List<string>> FilesAsync(HttpClient caller, string id)
    {
        var files = new List<string>();
        foreach (var language in new[] { "en", "ar" })
        {
            foreach (var format in new[] { "docx", "html", "json", "md" })
                files.Add(Convert.ToBase64String(await caller.GetByteArrayAsync($"{Frozen}/{id}/document?format={format}&language={language}", Cancel)));
        }

        return files;
    }

    private static async Task<List<JsonElement>> ChangesAsync(HttpClient caller, string id) =>
        [.. (await caller.GetFromJsonAsync<JsonElement>($"{Frozen}/{id}/difference", Cancel)).EnumerateArray()];

    private async Task SwitchAsync(string module, bool on)
    {
        var switches = fixture.Server.Services.GetRequiredService<ModuleSwitches>();
        using var acting = fixture.Server.Services.GetRequiredService<ICurrentActor>().Use(Actor.System);
        Assert.Null(await switches.SetAsync(switches.Find(module)!, on, switches.VersionOf(module), Cancel));
    }

    public sealed class OnSqlite(SqliteHost host) : FrozenTests(host), IClassFixture<SqliteHost>;

    public sealed class OnPostgreSql(PostgreSqlHost host) : FrozenTests(host), IClassFixture<PostgreSqlHost>;
}
