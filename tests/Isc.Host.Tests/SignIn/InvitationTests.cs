using System.Net;
using System.Text.Json;
using Isc.Data;
using Isc.Mail;
using Isc.Organisation.Data;
using Isc.Organisation.Inviting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.SignIn;

/// <summary>Accounts begin with a link that counts once, and end when an administrator says so.</summary>
public sealed class InvitationTests(ClockedSqliteHost host) : IClassFixture<ClockedSqliteHost>
{
    private const string Password = "forty small red bicycles";

    [Fact]
    public async Task Someone_invited_sets_a_password_once_and_is_signed_in()
    {
        using var secretariat = await Visit.SignedInAsync(host, "secretariat");
        var path = await InviteAsync(secretariat, "Ada Example", "ada@isc.example");
        using var guest = new Visit(host.Server.Address);
        using var weak = await guest.SendAsync("en" + path, "accept", ("new", "too short"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, weak.StatusCode);
        using var accepted = await guest.SendAsync("en" + path, "accept", ("new", Password));
        Assert.Equal(HttpStatusCode.SeeOther, accepted.StatusCode);
        Assert.Equal("Ada Example", await guest.WhoAsync());
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(guest, "en" + path));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(guest, "en/accounts"));
    }

    [Fact]
    public async Task An_invitation_counts_for_seven_days()
    {
        using var secretariat = await Visit.SignedInAsync(host, "secretariat");
        var path = await InviteAsync(secretariat, "Late Example", "late@isc.example");
        using var guest = new Visit(host.Server.Address);
        host.Time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(guest, "en" + path));
        host.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(guest, "en" + path));
    }

    [Fact]
    [Trait("Catalogue", "T18")]
    public async Task A_reset_ends_what_was_and_a_closed_account_is_out()
    {
        using var observer = await Visit.SignedInAsync(host, "observer");
        using var admin = await Visit.SignedInAsync(host, "admin");
        var page = $"en/accounts/{StableId.Of("account/observer@isc.example")}";
        using var reset = await admin.SendAsync(page, "reset");
        Assert.Equal(HttpStatusCode.SeeOther, reset.StatusCode);
        host.Time.Advance(TimeSpan.FromSeconds(59));
        Assert.Null(await observer.WhoAsync());
        using var again = new Visit(host.Server.Address);
        using var accepted = await again.SendAsync("en" + await LastLinkAsync("observer@isc.example"), "accept", ("new", Password));
        Assert.NotNull(await again.WhoAsync());
        using var close = await admin.SendAsync(page, "close");
        Assert.Equal(HttpStatusCode.SeeOther, close.StatusCode);
        Assert.Null(await again.WhoAsync());
    }

    [Fact]
    [Trait("Catalogue", "T18")]
    public async Task An_administrator_signs_someone_out_everywhere()
    {
        using var here = await Visit.SignedInAsync(host, "focal-point");
        using var there = await Visit.SignedInAsync(host, "focal-point");
        using var admin = await Visit.SignedInAsync(host, "admin");
        using var ended = await admin.SendAsync($"en/accounts/{StableId.Of("account/focal-point@isc.example")}", "end-all");
        Assert.Equal((null, null), (await here.WhoAsync(), await there.WhoAsync()));
    }

    [Fact]
    public async Task The_first_start_makes_one_administrator()
    {
        var directory = Directory.CreateTempSubdirectory("isc-first-").FullName;
        await using (var server = await IscServer.StartAsync([$"--Isc:DataDirectory={directory}", "--Isc:Demo=false"], TestContext.Current.CancellationToken))
        {
            var (replaced, link) = (await LinkAsync(server), await LinkAsync(server));
            using var visit = new Visit(server.Address);
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(visit, "en" + replaced));
            using var made = await visit.SendAsync("en" + link, "accept", ("name", "First Example"), ("email", "First@Example.org"), ("new", Password));
            Assert.Equal(HttpStatusCode.SeeOther, made.StatusCode);
            // Where nobody demonstrates, a password alone opens nothing but the page that sets up the second step.
            using var kept = await visit.Http.GetAsync("en/accounts", TestContext.Current.CancellationToken);
            Assert.Equal("/en/account/authenticator", kept.Headers.Location?.OriginalString);
            Assert.Null(await visit.WhoAsync());
            using var call = await visit.Http.GetAsync("api/v1/organisation/accounts", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Unauthorized, call.StatusCode);
            var half = visit.Key;
            using var on = await visit.SendAsync("en/account/authenticator", "confirm", ("code", Codes.Of(await visit.PageAsync("en/account/authenticator"), TimeProvider.System)));
            Assert.Equal(HttpStatusCode.OK, on.StatusCode);
            Assert.NotEqual(half, visit.Key);
            Assert.Contains("first@example.org", (await visit.PageAsync("en/accounts")).Body!.TextContent, StringComparison.Ordinal);
            Assert.Null(await LinkAsync(server));
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(visit, "en" + link));
            using var off = await visit.SendAsync("en/account/authenticator", "remove");
            Assert.Null(await visit.WhoAsync());
            using var again = new Visit(server.Address);
            using var signed = await again.SignInAsync("first@example.org", Password);
            Assert.Equal("/en/account/authenticator", signed.Headers.Location?.OriginalString);
        }

        Directory.Delete(directory, recursive: true);
    }

    private static async Task<string?> LinkAsync(IscServer server)
    {
        await using var scope = server.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IFirstAdministrator>().LinkAsync(TestContext.Current.CancellationToken);
    }

    private async Task<string> InviteAsync(Visit inviter, string name, string email)
    {
        using var answer = await inviter.SendAsync("en/accounts", "invite", ("name", name), ("email", email));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return await LastLinkAsync(email);
    }

    // From the mail as it was asked for.
    private async Task<string> LastLinkAsync(string email)
    {
        await using var scope = host.Server.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<OrganisationDbContext>();
        var account = await context.Accounts.Where(a => a.Email == email).Select(a => a.Id).SingleAsync();
        var payloads = await context.Database.SqlQueryRaw<string>("SELECT payload AS Value FROM isc_outbox WHERE type LIKE '%MailRequested'").ToListAsync();
        return payloads.Select(payload => JsonSerializer.Deserialize<MailRequested>(payload, JsonText.Options)!).Last(mail => mail.Accounts?.Contains(account) == true && mail.Sensitive).Path!;
    }

    private static async Task<HttpStatusCode> StatusAsync(Visit visit, string path)
    {
        using var answer = await visit.Http.GetAsync(path, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
