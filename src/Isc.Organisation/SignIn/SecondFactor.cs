using System.Security.Cryptography;
using Isc.Organisation.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.SignIn;

/// <summary>The authenticator app of an account: set up, asked for, taken away; and the codes for when it is lost.</summary>
internal sealed class SecondFactor(
    OrganisationDbContext context, IDataProtectionProvider protection, Attempts attempts, Sessions sessions, SessionMemory memory, TimeProvider clock)
{
    private const int Codes = 10;

    // Of 31 letters each: 118 bits, so that a plain digest tells nobody the code.
    private const int Length = 24;
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private readonly IDataProtector _protector = protection.CreateProtector("Isc.Organisation.AuthenticatorKey");

    /// <summary>A key that is not confirmed yet: a new one, or the one that was shown last.</summary>
    public async Task<byte[]> OfferAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var credential = await context.CredentialOfAsync(accountId, cancellationToken);
        if (credential.AuthenticatorKey is { } kept && KeyOf(kept) is { } known)
            return known;
        var key = Totp.CreateKey();
        credential.AuthenticatorKey = Convert.ToBase64String(_protector.Protect(key));
        await context.SaveChangesAsync(cancellationToken);
        return key;
    }

    /// <summary>Turns it on with a first code, in a new session, and returns the recovery codes: the only time they can be read. Null for a wrong code.</summary>
    public async Task<IReadOnlyList<string>?> ConfirmAsync(HttpContext http, string code, CancellationToken cancellationToken)
    {
        var session = http.OpenSession();
        var credential = await context.CredentialOfAsync(session.AccountId, cancellationToken);
        if (!Accept(credential, code))
            return null;
        credential.SecondFactor = true;
        var codes = await RenewAsync(credential, cancellationToken);
        await sessions.OpenAsync(http, await context.Accounts.AsNoTracking().SingleAsync(a => a.Id == session.AccountId, cancellationToken), session.Proof, cancellationToken);
        memory.ForgetAccount(session.AccountId);
        return codes;
    }

    /// <summary>New recovery codes; the old ones count no longer.</summary>
    public async Task<IReadOnlyList<string>> RenewCodesAsync(Guid accountId, CancellationToken cancellationToken) =>
        await RenewAsync(await context.CredentialOfAsync(accountId, cancellationToken), cancellationToken);

    /// <summary>Turns it off.</summary>
    public async Task RemoveAsync(Guid accountId, CancellationToken cancellationToken)
    {
        Clear(await context.CredentialOfAsync(accountId, cancellationToken));
        await context.SaveChangesAsync(cancellationToken);
        memory.ForgetAccount(accountId);
    }

    /// <summary>Takes the app and the codes from a credential; saved with what follows.</summary>
    public static void Clear(Credential credential) =>
        (credential.SecondFactor, credential.AuthenticatorKey, credential.RecoveryCodes) = (false, null, null);

    /// <summary>Completes the sign-in that the password began, by a code of the app or a recovery code.</summary>
    public async Task<SignInOutcome> TryAsync(HttpContext http, string code, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(http, cancellationToken) is not { Proof: SessionProof.HalfWay } half
            || !await attempts.TakeAsync(half.AccountId, cancellationToken))
            return SignInOutcome.Refused;
        var credential = await context.CredentialOfAsync(half.AccountId, cancellationToken);
        var given = code.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (!Accept(credential, given) && !Redeem(credential, given))
            return SignInOutcome.Refused;
        Attempts.Forget(credential);
        var account = await context.Accounts.AsNoTracking().SingleAsync(a => a.Id == half.AccountId, cancellationToken);
        await sessions.OpenAsync(http, account, SessionProof.Password, cancellationToken);
        return SignInOutcome.SignedIn;
    }

    private bool Accept(Credential credential, string code)
    {
        if (credential.AuthenticatorKey is not { } kept || KeyOf(kept) is not { } key
            || Totp.Match(key, code, clock.GetUtcNow(), credential.LastStep) is not { } step)
            return false;
        credential.LastStep = step;
        return true;
    }

    private static bool Redeem(Credential credential, string code)
    {
        var left = credential.RecoveryCodes?.Split(',').ToList() ?? [];
        if (!left.Remove(Secret.DigestOf(code)))
            return false;
        credential.RecoveryCodes = string.Join(',', left);
        return true;
    }

    private async Task<IReadOnlyList<string>> RenewAsync(Credential credential, CancellationToken cancellationToken)
    {
        var codes = Enumerable.Range(0, Codes).Select(_ => string.Join('-', RandomNumberGenerator.GetString(Letters, Length).Chunk(6).Select(part => new string(part)))).ToList();
        credential.RecoveryCodes = string.Join(',', codes.Select(Secret.DigestOf));
        await context.SaveChangesAsync(cancellationToken);
        return codes;
    }

    // A key that this host's keys do not open, as after a restore without them, is as good as none.
    private byte[]? KeyOf(string kept)
    {
        try
        {
            return _protector.Unprotect(Convert.FromBase64String(kept));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
