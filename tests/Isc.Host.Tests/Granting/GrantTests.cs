using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;

namespace Isc.Host.Tests.Granting;

/// <summary>A role takes three persons: one proposes, another approves, a third puts it into force.</summary>
[Trait("Promise", "I13")]
[Trait("Catalogue", "T8")]
public abstract class GrantTests(ServerFixture fixture)
{
    private static readonly Guid Member = StableId.Of("account/member@isc.example");

    [Fact]
    public async Task A_role_is_proposed_approved_and_put_into_force_by_their_pages_and_ended()
    {
        using var secretariat = await Visit.SignedInAsync(fixture, "secretariat");
        using var chair = await Visit.SignedInAsync(fixture, "chair");
        using var admin = await Visit.SignedInAsync(fixture, "admin");
        using var proposed = await secretariat.SendAsync(
            "en/administration/roles", "nominate", ("account", "member@isc.example"), ("role", "focal-point"), ("scope", "theme:gender"), ("reason", "Knows the theme"));
        Assert.Equal(HttpStatusCode.SeeOther, proposed.StatusCode);
        var page = PathOf(proposed);
        Assert.DoesNotContain("focal-point", await RolesAsync(admin), StringComparer.Ordinal);

        using var approved = await chair.SendAsync(page, "approve");
        using var executed = await admin.SendAsync(page, "execute");
        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (approved.StatusCode, executed.StatusCode));
        Assert.Contains("focal-point", await RolesAsync(admin), StringComparer.Ordinal);
        Assert.Contains("In force", (await secretariat.PageAsync(page)).Body!.TextContent, StringComparison.Ordinal);
        using var member = await Visit.SignedInAsync(fixture, "member");
        using var issues = await member.Http.GetAsync("en/escalations", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, issues.StatusCode);

        var end = (await admin.PageAsync("en/administration/roles")).QuerySelectorAll("#held tbody tr").Single(row => row.TextContent.Contains("Theme: Gender", StringComparison.OrdinalIgnoreCase))
            .QuerySelector("a[href$='/end']")!.GetAttribute("href")!;
        using var ended = await admin.SendAsync("en/" + end, "end", ("reason", "Moved on"));
        Assert.Equal(HttpStatusCode.SeeOther, ended.StatusCode);
        using var after = await member.Http.GetAsync("en/escalations", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, after.StatusCode);
    }

    [Fact]
    public async Task Nobody_decides_on_their_own_role_or_proposal_and_a_token_decides_on_nothing()
    {
        using var secretariat = await Visit.SignedInAsync(fixture, "secretariat");
        using var chair = await Visit.SignedInAsync(fixture, "chair");
        var (own, ownVersion) = await ProposeAsync(secretariat, "chair@isc.example", "observer");
        using var approvesOwn = await chair.CallAsync($"{own}/approve", version: ownVersion);
        Assert.Equal(HttpStatusCode.Forbidden, approvesOwn.StatusCode);

        var (grant, version) = await ProposeAsync(secretariat, "member@isc.example", "observer");
        using var token = await fixture.Server.CallerAsync("chair");
        using var byToken = new HttpRequestMessage(HttpMethod.Post, $"{grant}/approve") { Headers = { { "If-Match", $"\"{version}\"" } } };
        using var refused = await token.SendAsync(byToken, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var unversioned = await chair.CallAsync($"{grant}/approve");
        using var stale = await chair.CallAsync($"{grant}/approve", version: version + 7);
        Assert.Equal((HttpStatusCode.PreconditionRequired, HttpStatusCode.PreconditionFailed), (unversioned.StatusCode, stale.StatusCode));
        using var tooEarly = await (await Visit.SignedInAsync(fixture, "admin")).CallAsync($"{grant}/execute", version: version);
        Assert.Equal(HttpStatusCode.Conflict, tooEarly.StatusCode);
        using var withdrawn = await secretariat.CallAsync($"{grant}/withdraw", new { reason = "A mistake" }, version);
        using var again = await chair.CallAsync($"{grant}/approve", version: version + 1);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (withdrawn.StatusCode, again.StatusCode));
    }

    [Theory]
    [InlineData("focal-point", "sector", "itu-t", HttpStatusCode.Created)]
    [InlineData("focal-point", "sector", "itu-d", HttpStatusCode.BadRequest)]
    [InlineData("administrator", "sector", "itu-t", HttpStatusCode.BadRequest)]
    [InlineData("focal-point", null, null, HttpStatusCode.BadRequest)]
    [InlineData("no-such-role", "sector", "itu-t", HttpStatusCode.BadRequest)]
    public async Task A_coordinator_proposes_in_the_own_scope_only(string role, string? kind, string? key, HttpStatusCode status)
    {
        using var coordinator = await Visit.SignedInAsync(fixture, "sector-coordinator");
        using var answer = await coordinator.CallAsync("api/v1/organisation/role-grants", new { account = "member@isc.example", role, scopeKind = kind, scopeKey = key, reason = "Needed" });
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_role_that_is_granted_for_days_counts_on_those_days_only()
    {
        using var secretariat = await Visit.SignedInAsync(fixture, "secretariat");
        using var answer = await secretariat.CallAsync(
            "api/v1/organisation/role-grants", new { account = "member@isc.example", role = "observer", from = "2030-01-02", until = "2030-01-01", reason = "Never" });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<(string Path, int Version)> ProposeAsync(Visit visit, string account, string role)
    {
        using var made = await visit.CallAsync("api/v1/organisation/role-grants", new { account, role, reason = "Needed" });
        Assert.True(made.StatusCode == HttpStatusCode.Created, await made.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var grant = await made.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return ($"api/v1/organisation/role-grants/{grant.GetProperty("id").GetGuid()}", grant.GetProperty("version").GetInt32());
    }

    private static async Task<List<string>> RolesAsync(Visit visit) =>
        [.. (await visit.ReadAsync("api/v1/organisation/roles?size=200")).GetProperty("items").EnumerateArray()
            .Where(role => role.GetProperty("account").GetGuid() == Member).Select(role => role.GetProperty("role").GetString()!)];

    private static string PathOf(HttpResponseMessage answer) =>
        (answer.Headers.Location!.IsAbsoluteUri ? answer.Headers.Location.AbsolutePath : answer.Headers.Location.OriginalString)[1..];

    public sealed class OnSqlite(SqliteHost host) : GrantTests(host), IClassFixture<SqliteHost>;

    public sealed class OnPostgreSql(PostgreSqlHost host) : GrantTests(host), IClassFixture<PostgreSqlHost>;
}
