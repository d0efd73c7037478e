using System.Net;
using Isc.Organisation.Api;
using Isc.Organisation.Tests.Fakes;
using Isc.Testing;

namespace Isc.Organisation.Tests;

public abstract class Seats_by_the_api(IDatabases databases) : DatabaseTests(databases)
{
    public sealed class OnSqlite(SqliteDatabases databases) : Seats_by_the_api(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Seats_by_the_api(databases);

    [Fact]
    public async Task A_seat_is_added_read_and_ended_once()
    {
        await using var site = await OpenAsync();
        var added = await site.SendAsync("POST", "bodies/tsag/seats", new { role = "observer", office = "spm", from = "2021-05-01" });
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        var address = added.Headers.Location!.ToString()["/api/".Length..];
        Assert.Equal("Strategic Planning and Membership Department", (await site.GetAsync(address)).GetProperty("holder").GetProperty("en").GetString());
        Assert.Equal(1, await ObserversAsync(site, "2021-06-01"));

        Assert.Equal(HttpStatusCode.PreconditionRequired, (await site.SendAsync("PATCH", address, new { until = "2021-12-31" })).StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await site.SendAsync("PATCH", address, new { until = "2021-12-31" }, "\"7\"")).StatusCode);
        var ended = await site.SendAsync("PATCH", address, new { until = "2021-12-31" }, "\"1\"");
        Assert.Equal((HttpStatusCode.OK, "\"2\""), (ended.StatusCode, ended.Headers.ETag?.Tag));
        Assert.Equal(HttpStatusCode.Conflict, (await site.SendAsync("PATCH", address, new { until = "2022-12-31" }, "\"2\"")).StatusCode);
        Assert.Equal(1, await ObserversAsync(site, "2021-12-31"));
        Assert.Equal(0, await ObserversAsync(site, "2022-01-01"));
    }

    [Fact]
    public async Task Nobody_writes_without_credentials()
    {
        await using var site = await OpenAsync(signedIn: false);
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.SendAsync("POST", "bodies/tsag/seats", new { role = "observer", from = "2021-05-01" })).StatusCode);
        Assert.Equal(0, await ObserversAsync(site, "2021-06-01"));
    }

    [Theory]
    [InlineData("""{"role":"observer"}""", "from")]
    [InlineData("""{"from":"2021-05-01"}""", "role")]
    [InlineData("""{"role":"observer","from":"2021-05-01","office":"no-such"}""", "office")]
    [InlineData("""{"role":"observer","from":"2021-05-01","order":-1}""", "order")]
    [InlineData("""{"role":"observer","from":"2021-05-01","office":"spm","holder":{"en":"A person"}}""", "holder")]
    public async Task A_seat_that_makes_no_sense_is_refused_by_field(string body, string field)
    {
        await using var site = await OpenAsync();
        var answer = await site.SendAsync("POST", "bodies/tsag/seats", System.Text.Json.JsonDocument.Parse(body).RootElement);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True((await answer.JsonAsync()).GetProperty("errors").TryGetProperty(field, out _));
    }

    [Fact]
    public async Task A_seat_does_not_end_before_it_begins()
    {
        await using var site = await OpenAsync();
        var added = await site.SendAsync("POST", "bodies/tsag/seats", new { role = "observer", from = "2021-05-01" });
        var address = added.Headers.Location!.ToString()["/api/".Length..];
        Assert.Equal(HttpStatusCode.BadRequest, (await site.SendAsync("PATCH", address, new { until = "2021-04-30" }, "\"1\"")).StatusCode);
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        await using var site = await OpenAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync("GET", "bodies/no-such")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync("POST", "bodies/no-such/seats", new { role = "member", from = "2021-05-01" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.SendAsync("GET", $"bodies/tsag/seats/{StableId.Of("seat/isc-tf/chair")}")).StatusCode);
    }

    [Theory]
    [InlineData("bodies")]
    [InlineData("offices")]
    public async Task Lists_are_paged_by_key_without_gap_or_repetition(string list)
    {
        await using var site = await OpenAsync(signedIn: false);
        var whole = (await site.GetAsync($"{list}?size=200")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("key").GetString()).ToList();
        var pieces = new List<string?>();
        for (var next = ""; next is not null;)
        {
            var page = await site.GetAsync($"{list}?size=7{(next.Length == 0 ? "" : $"&cursor={next}")}");
            pieces.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("key").GetString()));
            next = page.GetProperty("next").GetString();
        }

        Assert.Equal(whole, pieces);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.SendAsync("GET", $"{list}?cursor=nonsense")).StatusCode);
    }

    private async Task<Site> OpenAsync(bool signedIn = true)
    {
        var site = await Site.OpenAsync(Kernel, new OrganisationRoutes(), OrganisationPermissions.Manage);
        if (signedIn)
            site.SignIn();
        return site;
    }

    private static async Task<int> ObserversAsync(Site site, string on) => (await site.GetAsync($"bodies/tsag?on={on}"))
        .GetProperty("seats").EnumerateArray().Count(seat => seat.GetProperty("role").GetString() == "observer");
}
