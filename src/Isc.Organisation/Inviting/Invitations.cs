using Isc.Access;
using Isc.Mail;
using Isc.Organisation.Data;
using Isc.Organisation.SignIn;
using Isc.Organisation.Text;
using Isc.Text;
using Isc.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Organisation.Inviting;

/// <summary>Links by which people set a password once: sent to someone invited, or whose proofs were reset; printed at the first start.</summary>
internal sealed class Invitations(OrganisationDbContext context, Passwords passwords, IStringLocalizer<Texts> words, TimeProvider clock) : IFirstAdministrator
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Makes an account and mails its link; null where the address has an account already.</summary>
    public async Task<Account?> InviteAsync(string email, string name, CancellationToken cancellationToken)
    {
        var address = email.ToLowerInvariant();
        if (await context.Accounts.AnyAsync(a => a.Email == address, cancellationToken))
            return null;
        var account = new Account { Email = address, Name = name };
        context.Accounts.Add(account);
        await SendAsync(account, "Invitation", cancellationToken);
        return account;
    }

    /// <summary>Takes password, second factor, passkeys and sessions from an account, and mails it a link to begin anew.</summary>
    public async Task ResetAsync(Account account, CancellationToken cancellationToken)
    {
        var credential = await context.CredentialOfAsync(account.Id, cancellationToken);
        SecondFactor.Clear(credential);
        (credential.PasswordHash, credential.Stamp) = (null, Secret.Create());
        foreach (var passkey in await context.Passkeys.Where(p => p.AccountId == account.Id && p.Removed == null).ToListAsync(cancellationToken))
            passkey.Removed = Now;
        await SendAsync(account, "Reset", cancellationToken);
    }

    /// <summary>Mails an account another link; the one before counts no longer.</summary>
    public Task SendAgainAsync(Account account, CancellationToken cancellationToken) => SendAsync(account, "Invitation", cancellationToken);

    public async Task<string?> LinkAsync(CancellationToken cancellationToken)
    {
        if (await context.Accounts.AnyAsync(cancellationToken))
            return null;
        var secret = await AddAsync(null, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return PathOf(secret);
    }

    /// <summary>The invitation of a link that still counts; null for any other.</summary>
    public async Task<Invitation?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        if (!Secret.IsWellFormed(secret))
            return null;
        var (digest, now) = (Secret.DigestOf(secret), Now);
        return await context.Invitations.SingleOrDefaultAsync(i => i.Digest == digest && i.Ended == null && i.Expires > now
            && (i.AccountId == null || context.Accounts.Any(a => a.Id == i.AccountId && a.Active)), cancellationToken);
    }

    /// <summary>Whose password the link sets.</summary>
    public Task<Account> AccountAsync(Guid id, CancellationToken cancellationToken) => context.Accounts.SingleAsync(a => a.Id == id, cancellationToken);

    /// <summary>Uses the link up: sets the password and signs in, all or nothing.</summary>
    public Task AcceptAsync(HttpContext http, Invitation invitation, Account account, string password, CancellationToken cancellationToken)
    {
        invitation.Ended = Now;
        return passwords.SetAsync(http, account, password, cancellationToken);
    }

    /// <summary>The account of the first start's link; saved when it accepts.</summary>
    public Account AddAdministrator(string email, string name)
    {
        var account = new Account { Email = email.ToLowerInvariant(), Name = name };
        context.Accounts.Add(account);
        context.AccountRoles.Add(new AccountRole { AccountId = account.Id, Role = Roles.Administrator, From = clock.Today() });
        return account;
    }

    private async Task SendAsync(Account account, string kind, CancellationToken cancellationToken)
    {
        var secret = await AddAsync(account.Id, cancellationToken);
        context.Publish(new MailRequested(
            [account.Id], Languages.InEach(() => words[kind + "_Subject"]), Languages.InEach(() => words[kind + "_Text", account.Name, Lifetime.Days]))
        {
            Path = PathOf(secret), Class = Classification.Public, Sensitive = true,
        });
        await context.SaveChangesAsync(cancellationToken);
    }

    private async Task<string> AddAsync(Guid? accountId, CancellationToken cancellationToken)
    {
        foreach (var earlier in await context.Invitations.Where(i => i.AccountId == accountId && i.Ended == null).ToListAsync(cancellationToken))
            earlier.Ended = Now;
        var secret = Secret.Create();
        context.Invitations.Add(new Invitation { AccountId = accountId, Digest = Secret.DigestOf(secret), Created = Now, Expires = Now + Lifetime });
        return secret;
    }

    private static string PathOf(string secret) => $"/account/accept/{secret}";
}
