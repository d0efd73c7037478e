using System.Net;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;
using Isc.Text;

namespace Isc.Host.Tests.Switching;

/// <summary>An administrator switches modules on a page, without script.</summary>
public sealed class SwitchPageTests(SqliteHost host) : IClassFixture<SqliteHost>
{
    [Fact]
    public async Task The_page_says_what_will_disappear_and_the_module_is_gone_then()
    {
        using var administrator = await Visit.SignedInAsync(host, "admin");
        var page = await administrator.PageAsync("en/administration/modules/membership");
        Assert.Contains("/api/v1/membership/entries", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("membership_entries", page.Body.TextContent, StringComparison.Ordinal);
        using var off = await administrator.SendAsync("en/administration/modules/membership", "switch", ("reason", "Not in use here"));
        Assert.Equal((HttpStatusCode.SeeOther, "/en/administration/modules"), (off.StatusCode, off.Headers.Location?.AbsolutePath));
        Assert.Contains("“Membership” is off.", (await administrator.PageAsync("en/administration/modules")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await host.Server.StatusOfAsync("en/membership"));
        using var on = await administrator.SendAsync("ar/administration/modules/membership", "switch");
        Assert.Equal(HttpStatusCode.SeeOther, on.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await host.Server.StatusOfAsync("en/membership"));
    }

    [Fact]
    public async Task A_page_that_is_older_than_the_switch_moves_nothing()
    {
        using var administrator = await Visit.SignedInAsync(host, "admin");
        using var caller = await host.Server.CallerAsync("admin");
        var before = await administrator.PageAsync("en/administration/modules/oversight");
        await caller.SwitchedAsync("oversight", false);
        await caller.SwitchedAsync("oversight", true);
        var fields = before.Forms.Single(f => f.QuerySelector("input[name=_handler]")?.GetAttribute("value") == "switch")
            .QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        using var answer = await administrator.PostAsync(new Uri(host.Server.Address, "en/administration/modules/oversight"), fields);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await host.Server.StatusOfAsync("en/oversight"));
    }

    [Theory]
    [InlineData("administration")]
    [InlineData("administration/modules")]
    [InlineData("administration/modules/oversight")]
    public async Task The_pages_speak_six_languages(string path)
    {
        using var administrator = await Visit.SignedInAsync(host, "admin");
        foreach (var language in Languages.All)
            Assert.DoesNotMatch(@"\b[A-Z][a-z]+(_[A-Za-z]+)+\b", (await administrator.PageAsync($"{language}/{path}")).Body!.TextContent);
    }

    [Fact]
    public async Task The_secretariat_does_not_see_what_it_may_not_switch()
    {
        using var secretariat = await Visit.SignedInAsync(host, "secretariat");
        using var answer = await secretariat.Http.GetAsync("en/administration/modules", TestContext.Current.CancellationToken);
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound });
    }
}
