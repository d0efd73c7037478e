using System.Net;
using System.Net.Http.Json;
using Isc.Host.Tests.Servers;

namespace Isc.Host.Tests.Granting;

/// <summary>A focal point writes on the theme it is a focal point of, and on no other.</summary>
[Trait("Catalogue", "T8")]
[Trait("Promise", "I9")]
public sealed class ThemeScopeTests(SqliteHost host) : IClassFixture<SqliteHost>
{
    [Theory]
    [InlineData("focal-point", "accessibility", HttpStatusCode.Created)]
    [InlineData("focal-point", "gender", HttpStatusCode.Forbidden)]
    [InlineData("sector-coordinator", "gender", HttpStatusCode.Created)]
    [InlineData("focal-point", "no-such-theme", HttpStatusCode.NotFound)]
    public async Task Updates_and_plans_are_for_who_acts_on_the_theme(string user, string theme, HttpStatusCode status)
    {
        using var caller = await host.Server.CallerAsync(user);
        using var update = await caller.PostAsJsonAsync($"api/v1/themes/{theme}/updates", new { from = "2021-03-01", kind = "activity", text = new { en = "Done" } }, TestContext.Current.CancellationToken);
        Assert.True(update.StatusCode == status, await update.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        if (status != HttpStatusCode.Created)
        {
            using var plan = await caller.PostAsJsonAsync($"api/v1/themes/{theme}/plans", new { }, TestContext.Current.CancellationToken);
            Assert.Equal(status, plan.StatusCode);
        }
    }
}
