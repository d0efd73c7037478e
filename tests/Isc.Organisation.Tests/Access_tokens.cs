using Isc.Access;
using Isc.Organisation.Accounts;
using Isc.Organisation.Data;
using Isc.Organisation.Tests.Fakes;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Tests;

public abstract class Access_tokens(IDatabases databases) : DatabaseTests(databases)
{
    public sealed class OnSqlite(SqliteDatabases databases) : Access_tokens(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Access_tokens(databases);

    [Fact]
    public async Task A_token_stands_for_its_account_with_the_permissions_of_its_roles()
    {
        var actor = await AuthenticateAsync(await CreateAsync("secretariat@isc.example"));
        Assert.NotNull(actor);
        Assert.Equal(StableId.Of("account/secretariat@isc.example"), actor.AccountId);
        Assert.Equal(["meetings.record", "organisation.manage", "organisation.read-restricted"], actor.Permissions.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("admin", new[] { Classification.Public })]
    [InlineData("member", new[] { Classification.Public, Classification.Members })]
    [InlineData("focal-point", new[] { Classification.Public, Classification.Members, Classification.Internal })]
    [InlineData("sector-coordinator", new[] { Classification.Public, Classification.Members, Classification.Internal })]
    [InlineData("regional-director", new[] { Classification.Public, Classification.Members, Classification.Internal })]
    [InlineData("task-force", new[] { Classification.Public, Classification.Members, Classification.Internal })]
    [InlineData("observer", new[] { Classification.Public, Classification.Members, Classification.Internal, Classification.Restricted })]
    [InlineData("chair", new[] { Classification.Public, Classification.Members, Classification.Internal, Classification.Restricted })]
    [InlineData("secretariat", new[] { Classification.Public, Classification.Members, Classification.Internal })]
    public async Task Each_role_reads_its_classes(string account, Classification[] classes) =>
        Assert.Equal(classes, (await AuthenticateAsync(await CreateAsync($"{account}@isc.example")))!.Readable);

    [Fact]
    public async Task A_role_reaches_what_lies_in_the_scope_for_which_it_is_held()
    {
        var actor = await AuthenticateAsync(await CreateAsync("sector-coordinator@isc.example"));
        var restricted = new AccessSubject { Class = Classification.Restricted, Scopes = [new(ScopeKind.Sector, "itu-t")] };
        Assert.True(actor!.MayRead(restricted));
        Assert.False(actor.MayRead(restricted with { Scopes = [new(ScopeKind.Sector, "itu-r")] }));
        Assert.True(actor.MayRead(restricted with { Scopes = [], Owners = [actor.AccountId!.Value] }));
        Assert.False(actor.MayRead(restricted with { Scopes = [] }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("isc_")]
    [InlineData("isc_0000000000000000000000000000000000000000000")]
    [InlineData("ghp_0000000000000000000000000000000000000000000")]
    [InlineData("isc_ \u0000 not base64 at all ! ! ! ! ! ! ! ! ! ! !")]
    public async Task Anything_else_stands_for_nobody(string token) => Assert.Null(await AuthenticateAsync(token));

    [Fact]
    public async Task Only_the_digest_is_stored()
    {
        var token = await CreateAsync("chair@isc.example");
        await Kernel.InScopeAsync(async services =>
        {
            var context = (OrganisationDbContext)services.GetService(typeof(OrganisationDbContext))!;
            var stored = await context.AccessTokens.AsNoTracking().Where(t => t.Digest == Token.DigestOf(token)).SingleAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(token[4..], stored.Digest + stored.Name, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(64, stored.Digest.Length);
        });
    }

    [Fact]
    public async Task An_expired_token_stands_for_nobody()
    {
        var token = await CreateAsync("chair@isc.example", days: 2);
        Assert.NotNull(await AuthenticateAsync(token));
        Kernel.Clock.Advance(new TimeSpan(2, 0, 0, 1));
        Assert.Null(await AuthenticateAsync(token));
    }

    [Fact]
    public async Task A_closed_account_loses_its_tokens()
    {
        var token = await CreateAsync("member@isc.example");
        await CloseAsync("member@isc.example");
        Assert.Null(await AuthenticateAsync(token));
    }

    [Fact]
    public async Task A_role_that_has_ended_gives_nothing()
    {
        var token = await CreateAsync("task-force@isc.example");
        await Kernel.InScopeAsync(async services =>
        {
            var context = (OrganisationDbContext)services.GetService(typeof(OrganisationDbContext))!;
            var role = await context.AccountRoles.SingleAsync(r => r.Role == Roles.TaskForce, TestContext.Current.CancellationToken);
            role.Until = new(2021, 3, 14);
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
            Assert.Equal([Classification.Public], (await AuthenticateAsync(token))!.Readable);
        });
    }

    [Fact]
    public async Task Use_is_remembered_to_the_hour_without_an_audit_event_for_each_request()
    {
        var token = await CreateAsync("observer@isc.example");
        await AuthenticateAsync(token);
        await AuthenticateAsync(token);
        await Kernel.InScopeAsync(async services =>
        {
            var context = (OrganisationDbContext)services.GetService(typeof(OrganisationDbContext))!;
            var stored = await context.AccessTokens.AsNoTracking().SingleAsync(t => t.Digest == Token.DigestOf(token), TestContext.Current.CancellationToken);
            Assert.Equal(Kernel.Clock.GetUtcNow().UtcDateTime, stored.LastUsed);
            Assert.Equal(1, stored.Version);
        });
    }

    [Fact]
    public async Task An_unknown_address_is_answered_with_the_known_ones()
    {
        var error = await Assert.ThrowsAsync<OperatorException>(() => CreateAsync("nobody@isc.example"));
        Assert.Contains("nobody@isc.example", error.Message, StringComparison.Ordinal);
        Assert.Contains("secretariat@isc.example", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100_000)]
    public async Task A_lifetime_out_of_bounds_is_refused(int days) =>
        await Assert.ThrowsAsync<OperatorException>(() => CreateAsync("chair@isc.example", days));

    [Fact]
    public async Task Nine_demonstration_accounts_hold_one_role_each()
    {
        var accounts = await Kernel.WithAsync<IAccounts, IReadOnlyList<AccountInfo>>(a => a.AccountsAsync(TestContext.Current.CancellationToken));
        Assert.Equal(Roles.All.Order(StringComparer.Ordinal), accounts.Select(a => Assert.Single(a.Roles)).Order(StringComparer.Ordinal));
        Assert.All(accounts, a => Assert.EndsWith("@isc.example", a.Email, StringComparison.Ordinal));
    }

    private Task<string> CreateAsync(string email, int? days = null) => Kernel.WithAsync<IAccounts, string>(
        accounts => accounts.CreateTokenAsync(email, "Test", days, TestContext.Current.CancellationToken));

    private Task<Actor?> AuthenticateAsync(string token) => Kernel.WithAsync<IAccounts, Actor?>(
        accounts => accounts.AuthenticateAsync(token, TestContext.Current.CancellationToken));

    private Task CloseAsync(string email) => Kernel.InScopeAsync(async services =>
    {
        var context = (OrganisationDbContext)services.GetService(typeof(OrganisationDbContext))!;
        (await context.Accounts.SingleAsync(a => a.Email == email)).Active = false;
        await context.SaveChangesAsync();
    });
}
