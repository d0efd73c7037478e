using Isc.Access;
using Isc.Organisation.Accounts;
using Isc.Organisation.Data;
using Isc.Organisation.Tests.Fakes;
using Isc.Organisation.Tokens;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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
        Assert.Equal(
            [
                "meetings.record", "organisation.accounts", "organisation.confirm-emergency", "organisation.manage", "organisation.nominate",
                "organisation.read-restricted", "organisation.see-emergencies", "organisation.see-roles",
            ],
            actor.Permissions.Order(StringComparer.Ordinal));
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
    public async Task A_narrow_token_keeps_only_what_it_names_and_nothing_restricted()
    {
        var actor = await AuthenticateAsync(await AddAsync("chair@isc.example", new() { Name = "Narrow", Permissions = ["meetings.record"] }));
        Assert.Equal(["meetings.record"], actor!.Permissions);
        Assert.DoesNotContain(Classification.Restricted, actor.Readable);
        Assert.True(actor.Bounds!.Narrows);
    }

    [Fact]
    public async Task A_token_for_feeds_reads_no_more_than_feeds_and_nothing_restricted()
    {
        var token = await AddAsync("chair@isc.example", new() { Name = "Calendar", FeedsOnly = true });
        Assert.Null(await AuthenticateAsync(token));
        var actor = await Kernel.WithAsync((IAccounts accounts) => accounts.AuthenticateFeedAsync(token, TestContext.Current.CancellationToken));
        Assert.Equal([Classification.Public, Classification.Members, Classification.Internal], actor!.Readable);
        Assert.Empty(actor.Permissions);
        Assert.True(actor.Bounds!.ReadOnly);
    }

    [Fact]
    public async Task No_other_token_reads_feeds_from_an_address()
    {
        var token = await CreateAsync("chair@isc.example");
        Assert.Null(await Kernel.WithAsync((IAccounts accounts) => accounts.AuthenticateFeedAsync(token, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_withdrawn_token_stands_for_nobody_and_only_its_owner_withdraws_it()
    {
        var token = await AddAsync("observer@isc.example", new() { Name = "Mine" });
        var id = Assert.Single(await AsAsync("observer@isc.example", (TokenBook book) => book.ListAsync(TestContext.Current.CancellationToken))).Id;
        Assert.Null(await AsAsync("chair@isc.example", (TokenBook book) => book.WithdrawAsync(id, 1, TestContext.Current.CancellationToken)));
        Assert.NotNull(await AuthenticateAsync(token));
        var withdrawn = await AsAsync("observer@isc.example", (TokenBook book) => book.WithdrawAsync(id, 1, TestContext.Current.CancellationToken));
        Assert.Equal(Kernel.Clock.GetUtcNow().UtcDateTime, withdrawn!.Withdrawn);
        Assert.Null(await AuthenticateAsync(token));
    }

    [Fact]
    public async Task A_token_is_not_given_what_its_maker_does_not_hold_and_does_not_outlive_the_token_that_made_it()
    {
        Assert.Equal("Permissions", await ProblemAsync(new() { Name = "Wider", Permissions = ["organisation.manage"] }, null));
        Assert.Equal("Days", await ProblemAsync(new() { Name = "Longer" }, new(false, null, Kernel.Clock.GetUtcNow().UtcDateTime.AddDays(2))));
        Assert.Null(await ProblemAsync(new() { Name = "Shorter", Days = 1 }, new(false, null, Kernel.Clock.GetUtcNow().UtcDateTime.AddDays(2))));
    }

    private async Task<string?> ProblemAsync(TokenRequest request, TokenBounds? bounds) =>
        await AsAsync("observer@isc.example", (TokenBook book) => Task.FromResult(book.Check(request)?.Field), bounds);

    private async Task<string> AddAsync(string email, TokenRequest request) =>
        await AsAsync(email, async (TokenBook book) => (await book.AddAsync(request, TestContext.Current.CancellationToken)).Token);

    private async Task<T> AsAsync<TService, T>(string email, Func<TService, Task<T>> work, TokenBounds? bounds = null)
        where TService : notnull
    {
        T result = default!;
        await Kernel.InScopeAsync(async services =>
        {
            var actor = (await ((AccountDirectory)services.GetRequiredService<IAccounts>()).ActorOfAsync(StableId.Of($"account/{email}"), default))!;
            using var acting = services.GetRequiredService<ICurrentActor>().Use(bounds is null ? actor : actor.Within(bounds));
            result = await work(services.GetRequiredService<TService>());
        });
        return result;
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
