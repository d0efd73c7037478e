using Isc.Access;
using Isc.Organisation.Data;
using Isc.Organisation.Emergencies;
using Isc.Organisation.Recusing;
using Isc.Organisation.Tokens;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Accounts;

internal sealed class AccountDirectory(
    OrganisationDbContext context, Rights rights, RecusalBook recusals, TimeProvider clock) : IAccounts
{
    public async Task<Actor?> AuthenticateAsync(string token, CancellationToken cancellationToken) =>
        await FindAsync(token, feedsOnly: false, cancellationToken) is { } found
            ? (await RightsOfAsync(found.AccountId, cancellationToken)).Within(new(found.ReadOnly, found.Permissions, found.Expires))
            : null;

    public async Task<Actor?> AuthenticateFeedAsync(string token, CancellationToken cancellationToken) =>
        await FindAsync(token, feedsOnly: true, cancellationToken) is { } found
            ? (await RightsOfAsync(found.AccountId, cancellationToken)).Within(new(ReadOnly: true, [], found.Expires))
            : null;

    /// <summary>The account as it may act now in a session, emergency access included; null once it is closed.</summary>
    public async Task<Actor?> ActorOfAsync(Guid accountId, CancellationToken cancellationToken)
    {
        if (!await context.Accounts.AnyAsync(a => a.Id == accountId && a.Active, cancellationToken))
            return null;
        var actor = await RightsOfAsync(accountId, cancellationToken);
        return await context.Emergencies.OpenAt(clock.GetUtcNow().UtcDateTime).AnyAsync(e => e.AskedBy == accountId, cancellationToken)
            ? EmergencyAccess.Given(actor)
            : actor;
    }

    public async Task<string> CreateTokenAsync(string email, string name, int? days, CancellationToken cancellationToken)
    {
        if (days is < 1 or > TokenRequest.LongestDays)
            throw new OperatorException($"A token lives 1 to {TokenRequest.LongestDays} days; {days} was asked for.");
        if (string.IsNullOrWhiteSpace(name) || name.Length > 100)
            throw new OperatorException("Give the token a name of at most 100 characters that says what it is for.");
        var account = await context.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Email == email.ToLowerInvariant() && a.Active, cancellationToken)
            ?? throw await UnknownAsync(email, cancellationToken);
        var token = Token.Create();
        var now = clock.GetUtcNow().UtcDateTime;
        context.AccessTokens.Add(new AccessToken
        {
            AccountId = account.Id,
            Name = name,
            Digest = Token.DigestOf(token),
            Created = now,
            Expires = days is { } lifetime ? now.AddDays(lifetime) : null,
        });
        await context.SaveChangesAsync(cancellationToken);
        return token;
    }

    public async Task<IReadOnlyList<AccountInfo>> AccountsAsync(CancellationToken cancellationToken)
    {
        var accounts = await context.Accounts.AsNoTracking().OrderBy(a => a.Email).ToListAsync(cancellationToken);
        var roles = (await CurrentRoles.ToListAsync(cancellationToken)).ToLookup(r => r.AccountId, r => r.Role);
        return [.. accounts.Select(a => new AccountInfo(a.Id, a.Email, a.Name, [.. roles[a.Id].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], a.Active))];
    }

    private async Task<Actor> RightsOfAsync(Guid accountId, CancellationToken cancellationToken) =>
        rights.ActorOf(
            accountId, await CurrentRoles.Where(r => r.AccountId == accountId).ToListAsync(cancellationToken), (await recusals.AllAsync(cancellationToken))[accountId]);

    private async Task<AccessToken?> FindAsync(string token, bool feedsOnly, CancellationToken cancellationToken)
    {
        if (!Token.IsWellFormed(token))
            return null;
        var digest = Token.DigestOf(token);
        var now = clock.GetUtcNow().UtcDateTime;
        var found = await context.AccessTokens.AsNoTracking().SingleOrDefaultAsync(
            t => t.Digest == digest && t.FeedsOnly == feedsOnly && t.Withdrawn == null && (t.Expires == null || t.Expires > now)
                && context.Accounts.Any(a => a.Id == t.AccountId && a.Active),
            cancellationToken);
        if (found is not null && (found.LastUsed is not { } last || now - last > TimeSpan.FromHours(1)))
            await context.AccessTokens.Where(t => t.Id == found.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.LastUsed, now), cancellationToken);
        return found;
    }

    private IQueryable<AccountRole> CurrentRoles
    {
        get
        {
            var today = clock.Today();
            return context.AccountRoles.AsNoTracking().Where(r => r.From <= today && (r.Until == null || r.Until >= today));
        }
    }

    private async Task<OperatorException> UnknownAsync(string email, CancellationToken cancellationToken)
    {
        var known = await context.Accounts.AsNoTracking().Where(a => a.Active).OrderBy(a => a.Email).Select(a => a.Email).Take(20).ToListAsync(cancellationToken);
        return new(known.Count == 0
            ? $"There is no account '{email}', nor any other; load the demonstration accounts with 'demo load'."
            : $"There is no account '{email}'; use one of {string.Join(", ", known)}.");
    }
}
