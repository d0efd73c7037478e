using System.Buffers.Text;
using Isc.Organisation.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.SignIn;

/// <summary>Passkeys (WebAuthn): the ceremonies by ASP.NET Core Identity, the keys in our own records. One stands for password and second step.</summary>
internal sealed class Passkeys(OrganisationDbContext context, IPasskeyHandler<Account> handler, PasskeyChallenge challenge, Sessions sessions, TimeProvider clock)
{
    /// <summary>Most that an account has at once.</summary>
    public const int Most = 20;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>An account's passkeys, the latest first.</summary>
    public async Task<IReadOnlyList<Passkey>> ListAsync(Guid accountId, CancellationToken cancellationToken) =>
        await context.Passkeys.AsNoTracking().Where(p => p.AccountId == accountId && p.Removed == null).OrderByDescending(p => p.Id).ToListAsync(cancellationToken);

    /// <summary>What the browser is to ask an authenticator for, to make a passkey.</summary>
    public async Task<string> OfferAsync(HttpContext http, OpenSession session)
    {
        var options = await handler.MakeCreationOptionsAsync(new() { Id = session.AccountId.ToString(), Name = session.Email, DisplayName = session.Name }, http);
        challenge.Keep(http, options.AttestationState);
        return options.CreationOptionsJson;
    }

    /// <summary>Keeps the passkey that an authenticator made; false where its answer is not to what was asked, or there are too many.</summary>
    public async Task<bool> AddAsync(HttpContext http, OpenSession session, string name, string answer, CancellationToken cancellationToken)
    {
        if (challenge.Take(http) is not { } state || (await ListAsync(session.AccountId, cancellationToken)).Count >= Most)
            return false;
        var result = await handler.PerformAttestationAsync(new() { HttpContext = http, CredentialJson = answer, AttestationState = state });
        if (!result.Succeeded || result.UserEntity.Id != session.AccountId.ToString())
            return false;
        var made = result.Passkey;
        context.Passkeys.Add(new Passkey
        {
            AccountId = session.AccountId,
            CredentialId = Base64Url.EncodeToString(made.CredentialId),
            PublicKey = Base64Url.EncodeToString(made.PublicKey),
            Name = name,
            Created = Now,
            SignCount = made.SignCount,
            Transports = made.Transports is { Length: > 0 } transports ? string.Join(',', transports) : null,
            IsUserVerified = made.IsUserVerified,
            IsBackupEligible = made.IsBackupEligible,
            IsBackedUp = made.IsBackedUp,
        });
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Takes one of an account's passkeys away.</summary>
    public async Task RemoveAsync(Guid accountId, Guid id, CancellationToken cancellationToken)
    {
        if (await context.Passkeys.SingleOrDefaultAsync(p => p.Id == id && p.AccountId == accountId && p.Removed == null, cancellationToken) is { } passkey)
            passkey.Removed = Now;
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>What the browser is to ask an authenticator for, to sign someone in: whoever it knows.</summary>
    public async Task<string> AskAsync(HttpContext http)
    {
        var options = await handler.MakeRequestOptionsAsync(null, http);
        challenge.Keep(http, options.AssertionState);
        return options.RequestOptionsJson;
    }

    /// <summary>Signs in whoever owns the passkey that answered.</summary>
    public async Task<SignInOutcome> TryAsync(HttpContext http, string answer, CancellationToken cancellationToken)
    {
        if (challenge.Take(http) is not { } state)
            return SignInOutcome.Refused;
        var result = await handler.PerformAssertionAsync(new() { HttpContext = http, CredentialJson = answer, AssertionState = state });
        if (!result.Succeeded || !result.User.Active)
            return SignInOutcome.Refused;
        var id = Base64Url.EncodeToString(result.Passkey.CredentialId);
        var passkey = await context.Passkeys.SingleAsync(p => p.CredentialId == id, cancellationToken);
        (passkey.Used, passkey.SignCount, passkey.IsBackedUp, passkey.IsUserVerified) = (Now, result.Passkey.SignCount, result.Passkey.IsBackedUp, result.Passkey.IsUserVerified);
        await sessions.OpenAsync(http, result.User, SessionProof.Passkey, cancellationToken);
        return SignInOutcome.SignedIn;
    }
}
