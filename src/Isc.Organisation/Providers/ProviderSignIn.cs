using System.Globalization;
using System.Security.Claims;
using Isc.Organisation.Data;
using Isc.Organisation.Inviting;
using Isc.Organisation.SignIn;
using Isc.Text;
using Isc.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Providers;

/// <summary>Turns an identity that a provider has proved into a session, or into the offer to link it.</summary>
internal sealed class ProviderSignIn(OrganisationDbContext context, Sessions sessions, ProviderRoles roles, PendingLink pending, TimeProvider clock)
{
    // From the form of the provider to here.
    private static readonly TimeSpan Way = TimeSpan.FromMinutes(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Returns the address to lead to. An address of e-mail alone opens no account that exists: whoever owns that signs in and links.</summary>
    public async Task<string> CompleteAsync(HttpContext http, ProviderSettings provider, ClaimsPrincipal person, string? returnTo, CancellationToken cancellationToken)
    {
        var home = $"/{Languages.Current}";
        var subject = person.FindFirstValue("sub")!;
        var account = await LinkedAsync(provider, subject, cancellationToken) ?? await NewAsync(provider, subject, person, cancellationToken);
        if (account is null)
        {
            pending.Keep(http, provider.Key, subject);
            return home + "/account/link";
        }

        if (!account.Active)
            return home + "/account/sign-in?failed=true";
        await roles.FollowAsync(provider, account.Id, person, cancellationToken);
        await sessions.OpenAsync(http, account, IsOfNow(person) ? SessionProof.ProviderNow : SessionProof.Provider, cancellationToken);
        return ReturnAddress.LocalOr(returnTo, home + "/");
    }

    /// <summary>Links an identity to the account of someone who is signed in; false where another account has it.</summary>
    public async Task<bool> LinkAsync(Guid accountId, string provider, string subject, CancellationToken cancellationToken)
    {
        var known = await context.LinkedIdentities.SingleOrDefaultAsync(i => i.Provider == provider && i.Subject == subject, cancellationToken);
        if (known is { Removed: null } && known.AccountId != accountId)
            return false;
        if (known is null)
            context.LinkedIdentities.Add(new LinkedIdentity { AccountId = accountId, Provider = provider, Subject = subject, Linked = Now });
        else
            (known.AccountId, known.Linked, known.Removed) = (accountId, Now, null);
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>An account's identities.</summary>
    public async Task<IReadOnlyList<LinkedIdentity>> ListAsync(Guid accountId, CancellationToken cancellationToken) =>
        await context.LinkedIdentities.AsNoTracking().Where(i => i.AccountId == accountId && i.Removed == null).OrderBy(i => i.Provider).ToListAsync(cancellationToken);

    /// <summary>Takes one away.</summary>
    public async Task UnlinkAsync(Guid accountId, Guid id, CancellationToken cancellationToken)
    {
        if (await context.LinkedIdentities.SingleOrDefaultAsync(i => i.Id == id && i.AccountId == accountId, cancellationToken) is { } identity)
            identity.Removed = Now;
        await context.SaveChangesAsync(cancellationToken);
    }

    // A provider that does not say when is taken to have asked long ago.
    private bool IsOfNow(ClaimsPrincipal person) =>
        long.TryParse(person.FindFirstValue("auth_time"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(clock.GetUtcNow().ToUnixTimeSeconds() - seconds) <= Way.TotalSeconds;

    private Task<Account?> LinkedAsync(ProviderSettings provider, string subject, CancellationToken cancellationToken) =>
        context.LinkedIdentities.Where(i => i.Provider == provider.Key && i.Subject == subject && i.Removed == null)
            .Join(context.Accounts, i => i.AccountId, a => a.Id, (_, a) => a).SingleOrDefaultAsync(cancellationToken);

    private async Task<Account?> NewAsync(ProviderSettings provider, string subject, ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        if (!provider.CreatesAccounts || person.FindFirstValue("email")?.ToLowerInvariant() is not { } email || !EmailAddress.IsValid(email)
            || !string.Equals(person.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase)
            || await context.Accounts.AnyAsync(a => a.Email == email, cancellationToken))
            return null;
        var name = person.FindFirstValue("name") ?? email;
        var account = new Account { Email = email, Name = name[..Math.Min(name.Length, 200)] };
        context.Accounts.Add(account);
        context.LinkedIdentities.Add(new LinkedIdentity { AccountId = account.Id, Provider = provider.Key, Subject = subject, Linked = Now });
        return account;
    }
}
