using Isc.Access;
using Isc.Organisation.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.SignIn;

/// <summary>Opens sessions, finds the one that a browser's key stands for, and ends them.</summary>
internal sealed class Sessions(OrganisationDbContext context, SessionMemory memory, SignInSettings settings, ICurrentActor current, TimeProvider clock)
{
    private static readonly TimeSpan SeenTo = TimeSpan.FromMinutes(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Saves the context's changes and a new session in one, and gives its key to the browser. What key the browser had before is ended.</summary>
    public async Task OpenAsync(HttpContext http, Account account, SessionProof proof, CancellationToken cancellationToken)
    {
        using var acting = current.Use(new Actor(account.Id, "account"));
        var credential = await context.CredentialOfAsync(account.Id, cancellationToken);
        var (key, now) = (Secret.Create(), Now);
        await EndAsync(SessionCookie.Read(http), now, cancellationToken);
        var client = http.Request.Headers.UserAgent.ToString();
        context.Sessions.Add(new Session
        {
            AccountId = account.Id,
            Digest = Secret.DigestOf(key),
            Stamp = credential.Stamp,
            Proof = proof,
            Opened = now,
            Seen = now,
            Until = now + (proof == SessionProof.HalfWay ? settings.HalfWay : settings.Longest),
            Client = client[..Math.Min(client.Length, 200)],
        });
        await context.SaveChangesAsync(cancellationToken);
        SessionCookie.Write(http, key);
    }

    /// <summary>The session that the browser's key stands for; null for none, or one that has ended.</summary>
    public async Task<OpenSession?> FindAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (SessionCookie.Read(http) is not { } key)
            return null;
        var (digest, now) = (Secret.DigestOf(key), Now);
        var found = await Open(now).Where(s => s.Digest == digest)
            .Join(context.Accounts, s => s.AccountId, a => a.Id, (s, a) => new OpenSession(
                s.Id, a.Id, a.Email, a.Name, s.Proof, s.Opened, s.Seen, context.Credentials.Any(c => c.AccountId == a.Id && c.SecondFactor)))
            .SingleOrDefaultAsync(cancellationToken);
        if (found is not null && now - found.Seen > SeenTo)
            await context.Sessions.Where(s => s.Id == found.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.Seen, now), cancellationToken);
        return found;
    }

    /// <summary>An account's open sessions, the last used first.</summary>
    public async Task<IReadOnlyList<Session>> ListAsync(Guid accountId, CancellationToken cancellationToken) =>
        await Open(Now).Where(s => s.AccountId == accountId && s.Proof != SessionProof.HalfWay).OrderByDescending(s => s.Seen).Take(100).ToListAsync(cancellationToken);

    /// <summary>Ends the browser's own session and takes its key away.</summary>
    public async Task SignOutAsync(HttpContext http, CancellationToken cancellationToken)
    {
        await EndAsync(SessionCookie.Read(http), Now, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        SessionCookie.Remove(http);
    }

    /// <summary>Ends one of an account's sessions.</summary>
    public async Task EndAsync(Guid accountId, Guid id, CancellationToken cancellationToken)
    {
        if (await context.Sessions.SingleOrDefaultAsync(s => s.Id == id && s.AccountId == accountId && s.Ended == null, cancellationToken) is not { } session)
            return;
        session.Ended = Now;
        await context.SaveChangesAsync(cancellationToken);
        memory.Forget(session.Digest);
    }

    /// <summary>Ends all of an account's sessions, this one too.</summary>
    public async Task EndAllAsync(Guid accountId, CancellationToken cancellationToken)
    {
        (await context.CredentialOfAsync(accountId, cancellationToken)).Stamp = Secret.Create();
        await context.SaveChangesAsync(cancellationToken);
        memory.ForgetAccount(accountId);
    }

    // What holds at an instant: a changed stamp or a closed account ends every session without touching it.
    private IQueryable<Session> Open(DateTime now)
    {
        var idle = now - settings.Idle;
        return context.Sessions.AsNoTracking().Where(s => s.Ended == null && s.Until > now && s.Seen > idle
            && context.Accounts.Any(a => a.Id == s.AccountId && a.Active)
            && context.Credentials.Any(c => c.AccountId == s.AccountId && c.Stamp == s.Stamp));
    }

    private async Task EndAsync(string? key, DateTime now, CancellationToken cancellationToken)
    {
        if (key is null)
            return;
        var digest = Secret.DigestOf(key);
        memory.Forget(digest);
        if (await context.Sessions.SingleOrDefaultAsync(s => s.Digest == digest && s.Ended == null, cancellationToken) is { } session)
            session.Ended = now;
    }
}
