using System.Net;
using Isc.Data.Audit;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;
using Isc.Mail.Data;
using Isc.Organisation.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Granting;

/// <summary>A person is erased by a pseudonym in every room, and the audit chain stays whole.</summary>
[Trait("Promise", "I8")]
[Trait("Catalogue", "T20")]
public abstract class ErasureTests(ServerFixture fixture)
{
    [Fact]
    public async Task Erasing_leaves_neither_name_nor_address_and_the_chain_whole()
    {
        using var secretariat = await Visit.SignedInAsync(fixture, "secretariat");
        using var admin = await Visit.SignedInAsync(fixture, "admin");
        using var invited = await secretariat.SendAsync("en/accounts", "invite", ("name", "Grace Forgotten"), ("email", "grace.forgotten@isc.example"));
        Assert.Equal(HttpStatusCode.SeeOther, invited.StatusCode);
        var id = await AskAsync((OrganisationDbContext context) => context.Accounts.Where(a => a.Email == "grace.forgotten@isc.example").Select(a => a.Id).SingleAsync());
        await UntilAsync(async () => await AskAsync((MailDbContext context) => context.Letters.AnyAsync(l => l.AccountId == id)));

        using var erased = await admin.SendAsync($"en/accounts/{id}/erase", "erase", ("reason", "Asked for by the person"));
        Assert.Equal((HttpStatusCode.SeeOther, "/en/accounts"), (erased.StatusCode, new Uri(fixture.Server.Address, erased.Headers.Location!).AbsolutePath));
        var accounts = (await admin.PageAsync("en/accounts")).Body!.TextContent;
        Assert.DoesNotContain("Forgotten", accounts, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"Person {id:N}", accounts, StringComparison.Ordinal);
        await UntilAsync(async () => await AskAsync((MailDbContext context) => context.Parts.AllAsync(p => p.Recipient != id.ToString() || p.Text == null)));
        Assert.Equal(0, await AskAsync((MailDbContext context) => context.Letters.CountAsync(l => l.AccountId == id && l.State == LetterState.Waiting)));

        var verdict = await AskAsync((AuditVerifier verifier) => verifier.VerifyAsync([], null, TestContext.Current.CancellationToken));
        Assert.True(verdict.IsWhole, string.Join(", ", verdict.Findings));
        using var observer = await Visit.SignedInAsync(fixture, "observer");
        Assert.DoesNotContain("Forgotten", (await observer.ReadAsync($"api/v1/audit/events?record={id}")).GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nobody_erases_themselves_and_a_token_erases_nobody()
    {
        using var admin = await Visit.SignedInAsync(fixture, "admin");
        var me = StableId.Of("account/admin@isc.example");
        using var page = await admin.Http.GetAsync($"en/accounts/{me}/erase", TestContext.Current.CancellationToken);
        using var call = await admin.CallAsync($"api/v1/organisation/accounts/{me}/erase", new { reason = "Tired" }, 1);
        using var unversioned = await admin.CallAsync($"api/v1/organisation/accounts/{me}/erase", new { reason = "Tired" });
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Forbidden, HttpStatusCode.PreconditionRequired), (page.StatusCode, call.StatusCode, unversioned.StatusCode));
        using var token = await fixture.Server.CallerAsync("admin");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/v1/organisation/accounts/{StableId.Of("account/member@isc.example")}/erase")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { reason = "A script" }), Headers = { { "If-Match", "\"1\"" } },
        };
        using var refused = await token.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    private async Task<T> AskAsync<TService, T>(Func<TService, Task<T>> question)
        where TService : notnull
    {
        await using var scope = fixture.Server.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TService>());
    }

    // The outbox delivers on its own.
    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var i = 0; i < 200 && !await holds(); i++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.True(await holds());
    }

    public sealed class OnSqlite(SqliteHost host) : ErasureTests(host), IClassFixture<SqliteHost>;

    public sealed class OnPostgreSql(PostgreSqlHost host) : ErasureTests(host), IClassFixture<PostgreSqlHost>;
}
