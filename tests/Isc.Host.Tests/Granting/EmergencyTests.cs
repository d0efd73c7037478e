using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Access;
using Isc.Data;
using Isc.Host.Tests.Permissions;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;
using Isc.Mail;
using Isc.Organisation.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Granting;

/// <summary>Who runs the system reads nothing restricted, unless two persons break the glass; internal audit is told, and it closes by itself.</summary>
[Trait("Promise", "I13")]
[Trait("Catalogue", "T8")]
public abstract class EmergencyTests(ServerFixture fixture, IClockedHost clocked)
{
    private const string Path = "api/v1/organisation/emergencies";

    [Fact]
    public async Task Breaking_the_glass_takes_two_persons_tells_internal_audit_and_ends_by_itself()
    {
        var document = (await new Planting(fixture.Server.Services).PlantAsync(Classification.Restricted, Places.Elsewhere)).Single(p => p.Type.Name == "Document");
        using var admin = await Visit.SignedInAsync(fixture, "admin");
        using var chair = await Visit.SignedInAsync(fixture, "chair");
        using var observer = await Visit.SignedInAsync(fixture, "observer");
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(admin.Http, document));

        var before = (await MailsToAsync("observer")).Count;
        using var asked = await admin.CallAsync(Path, new { reason = "The record of the flood", minutes = 30 });
        Assert.Equal(HttpStatusCode.Created, asked.StatusCode);
        var emergency = await asked.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        var (confirm, version) = ($"{Path}/{emergency.GetProperty("id").GetGuid()}/confirm", emergency.GetProperty("version").GetInt32());
        using var byHimself = await admin.CallAsync(confirm, version: version);
        Assert.Equal(HttpStatusCode.Forbidden, byHimself.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(admin.Http, document));

        using var confirmed = await chair.CallAsync(confirm, version: version);
        Assert.Equal(HttpStatusCode.NoContent, confirmed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(admin.Http, document));
        // Reading, and nothing else: neither a token nor an act.
        using var token = await fixture.Server.CallerAsync("admin");
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(token, document));
        using var meeting = await CookieCallTests.CallAsync(admin, """{"body":"isc-tf","status":"held","from":"2021-03-15"}""");
        Assert.Equal(HttpStatusCode.Forbidden, meeting.StatusCode);

        Assert.Equal(before + 2, (await MailsToAsync("observer")).Count);
        Assert.Contains("The record of the flood", (await observer.PageAsync("en/administration/emergencies")).Body!.TextContent, StringComparison.Ordinal);
        var trail = await observer.ReadAsync($"api/v1/audit/events?table=organisation_emergencies&record={emergency.GetProperty("id").GetGuid()}");
        Assert.Equal(["changed", "created"], trail.GetProperty("items").EnumerateArray().Select(e => e.GetProperty("change").GetString()));

        clocked.Time.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(admin.Http, document));
    }

    [Fact]
    public async Task Emergency_access_is_refused_or_ended_by_whoever_watches_over_it()
    {
        using var admin = await Visit.SignedInAsync(fixture, "admin");
        using var observer = await Visit.SignedInAsync(fixture, "observer");
        using var secretariat = await Visit.SignedInAsync(fixture, "secretariat");
        using var asked = await admin.SendAsync("en/administration/emergencies", "ask", ("reason", "Curious"), ("minutes", "60"));
        Assert.Equal(HttpStatusCode.SeeOther, asked.StatusCode);
        var form = (await observer.PageAsync("en/administration/emergencies")).QuerySelectorAll("input[name=_handler]").Select(i => i.GetAttribute("value")!).Single(v => v.StartsWith("end-", StringComparison.Ordinal));
        using var ended = await observer.SendAsync("en/administration/emergencies", form);
        Assert.Equal(HttpStatusCode.SeeOther, ended.StatusCode);
        Assert.DoesNotContain((await secretariat.PageAsync("en/administration/emergencies")).QuerySelectorAll("input[name=_handler]"),
            input => input.GetAttribute("value")!.StartsWith("confirm-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asking_needs_a_fresh_session_and_not_a_token()
    {
        using var token = await fixture.Server.CallerAsync("admin");
        using var refused = await token.PostAsJsonAsync(Path, new { reason = "By a script" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var admin = await Visit.SignedInAsync(fixture, "admin");
        clocked.Time.Advance(TimeSpan.FromMinutes(11));
        using var stale = await admin.CallAsync(Path, new { reason = "Too late" });
        Assert.Equal(HttpStatusCode.Forbidden, stale.StatusCode);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, Plant document)
    {
        using var answer = await client.GetAsync($"api/v1/library/documents/{document.Key}", TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private async Task<IReadOnlyList<string>> MailsToAsync(string user)
    {
        await using var scope = fixture.Server.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<OrganisationDbContext>();
        var payloads = await context.Database.SqlQueryRaw<string>("SELECT payload AS \"Value\" FROM isc_outbox WHERE type LIKE '%MailRequested'").ToListAsync();
        return [.. payloads.Select(payload => JsonSerializer.Deserialize<MailRequested>(payload, JsonText.Options)!)
            .Where(mail => mail.Accounts?.Contains(StableId.Of($"account/{user}@isc.example")) == true).Select(mail => mail.Subject.In("en"))];
    }

    public sealed class OnSqlite(ClockedSqliteHost host) : EmergencyTests(host, host), IClassFixture<ClockedSqliteHost>;

    public sealed class OnPostgreSql(ClockedPostgreSqlHost host) : EmergencyTests(host, host), IClassFixture<ClockedPostgreSqlHost>;
}
