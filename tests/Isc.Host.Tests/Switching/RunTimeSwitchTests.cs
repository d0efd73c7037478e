using System.Net;
using System.Net.Http.Json;
using Isc.Host.Tests.Servers;
using Microsoft.AspNetCore.Http;

namespace Isc.Host.Tests.Switching;

/// <summary>A module is switched on and off while the host runs.</summary>
[Trait("Promise", "I31")]
public abstract class RunTimeSwitchTests(ServerFixture fixture)
{
    private IscServer Server => fixture.Server;

    [Fact]
    public async Task Off_it_answers_like_an_unknown_url_and_on_again_as_before()
    {
        using var administrator = await Server.CallerAsync("admin");
        await administrator.SwitchedAsync("oversight", false);
        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.NotFound],
            [await Server.StatusOfAsync("en/oversight"), await Server.StatusOfAsync("api/v1/oversight/rates")]);
        await administrator.SwitchedAsync("oversight", true);
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.OK],
            [await Server.StatusOfAsync("en/oversight"), await Server.StatusOfAsync("api/v1/oversight/rates")]);
    }

    [Fact]
    public async Task The_description_of_the_api_follows_the_switch()
    {
        using var administrator = await Server.CallerAsync("admin");
        Assert.Contains("/api/v1/membership/", await DescriptionAsync(administrator), StringComparison.Ordinal);
        await administrator.SwitchedAsync("membership", false);
        Assert.DoesNotContain("/api/v1/membership/", await DescriptionAsync(administrator), StringComparison.Ordinal);
        await administrator.SwitchedAsync("membership", true);
        Assert.Contains("/api/v1/membership/", await DescriptionAsync(administrator), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_switch_asks_for_its_version_and_refuses_a_stale_one()
    {
        using var administrator = await Server.CallerAsync("admin");
        using var missing = await administrator.PutAsJsonAsync("api/v1/modules/accessibility/switch", new { on = true }, TestContext.Current.CancellationToken);
        using var stale = await administrator.SwitchAsync("accessibility", true, "\"99\"");
        using var unknown = await administrator.SwitchAsync("no-such-module", true, "\"0\"");
        Assert.Equal(
            [StatusCodes.Status428PreconditionRequired, StatusCodes.Status412PreconditionFailed, StatusCodes.Status404NotFound],
            [(int)missing.StatusCode, (int)stale.StatusCode, (int)unknown.StatusCode]);
    }

    [Fact]
    public async Task Only_an_administrator_may_switch()
    {
        using var visitor = await Server.CallerAsync();
        using var secretariat = await Server.CallerAsync("secretariat");
        using var unauthorised = await visitor.SwitchAsync("accessibility", false);
        using var forbidden = await secretariat.SwitchAsync("accessibility", false);
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden), (unauthorised.StatusCode, forbidden.StatusCode));
    }

    private static Task<string> DescriptionAsync(HttpClient caller) => caller.GetStringAsync("openapi/v1.json", TestContext.Current.CancellationToken);

    public sealed class OnSqlite(SqliteHost host) : RunTimeSwitchTests(host), IClassFixture<SqliteHost>;

    public sealed class OnPostgreSql(PostgreSqlHost host) : RunTimeSwitchTests(host), IClassFixture<PostgreSqlHost>;
}
