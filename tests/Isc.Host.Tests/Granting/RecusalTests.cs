using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Access;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;

namespace Isc.Host.Tests.Granting;

/// <summary>Whoever has recused themselves reads and does not act.</summary>
[Trait("Promise", "I12")]
public sealed class RecusalTests(SqliteHost host) : IClassFixture<SqliteHost>
{
    private static readonly Guid Me = Guid.CreateVersion7();

    [Fact]
    public async Task Whoever_keeps_out_of_a_theme_rules_on_none_of_its_issues_until_the_recusal_ends()
    {
        using var coordinator = await Visit.SignedInAsync(host, "sector-coordinator");
        using var raised = await coordinator.CallAsync("api/v1/escalations", new { title = new { en = "Lamps" }, question = new { en = "Who pays?" }, theme = "accessibility", sector = "itu-t" });
        Assert.True(raised.IsSuccessStatusCode, await raised.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var issue = await raised.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        var (acknowledge, version) = ($"api/v1/escalations/{issue.GetProperty("id").GetGuid()}/acknowledge", issue.GetProperty("version").GetInt32());

        using var declared = await coordinator.SendAsync("en/account/recusals", "declare", ("theme", "accessibility"), ("reason", "My sister sells lamps"));
        Assert.Equal(HttpStatusCode.SeeOther, declared.StatusCode);
        using var kept = await coordinator.CallAsync(acknowledge, new { }, version);
        Assert.Equal(HttpStatusCode.Forbidden, kept.StatusCode);
        using var read = await coordinator.Http.GetAsync($"api/v1/escalations/{issue.GetProperty("id").GetGuid()}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);

        var recusal = (await coordinator.ReadAsync("api/v1/organisation/recusals"))[0];
        using var ended = await coordinator.CallAsync(
            $"api/v1/organisation/recusals/{recusal.GetProperty("id").GetGuid()}/end", new { reason = "She sold the shop" }, recusal.GetProperty("version").GetInt32());
        using var done = await coordinator.CallAsync(acknowledge, new { }, version);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (ended.StatusCode, done.StatusCode));
    }

    [Fact]
    public async Task A_recusal_names_a_theme_that_exists_or_a_record_and_says_why()
    {
        using var chair = await Visit.SignedInAsync(host, "chair");
        foreach (object body in new object[] { new { reason = "None" }, new { theme = "no-such-theme", reason = "None" }, new { theme = "gender" }, new { theme = "gender", record = Me, reason = "Both" } })
        {
            using var refused = await chair.CallAsync("api/v1/organisation/recusals", body);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        }
    }

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void An_actor_may_nothing_with_what_it_keeps_out_of(bool theme, bool record, bool may)
    {
        var (subject, scope) = (Guid.CreateVersion7(), new Scope(ScopeKind.Theme, "gender"));
        var actor = new Actor(Me, "account")
        {
            Permissions = new HashSet<string>(StringComparer.Ordinal) { "do" },
            RecusedFrom = [.. theme ? [scope.Id] : Array.Empty<Guid>(), .. record ? [subject] : Array.Empty<Guid>()],
        };
        Assert.Equal(may, actor.May("do", new AccessSubject { Record = subject, Scopes = [scope] }));
        Assert.True(actor.MayRead(new AccessSubject { Record = subject, Scopes = [scope] }));
    }
}
