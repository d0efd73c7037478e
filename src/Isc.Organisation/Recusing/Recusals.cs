using Isc.Access;
using Isc.Organisation.Data;
using Isc.Organisation.SignIn;
using Isc.Themes;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Recusing;

/// <summary>What the account that acts keeps out of.</summary>
internal sealed class Recusals(OrganisationDbContext context, IThemeNames themes, SessionMemory memory, ICurrentActor current, TimeProvider clock)
{
    private Guid Me => current.Actor.AccountId ?? throw new InvalidOperationException("Persons recuse themselves.");

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<RecusalView>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await context.Recusals.AsNoTracking().Where(r => r.AccountId == Me).OrderByDescending(r => r.Id).Take(500).ToListAsync(cancellationToken)).Select(RecusalView.Of)];

    /// <summary>Recuses; one that stands already is given back. Null where there is no such theme.</summary>
    public async Task<RecusalView?> DeclareAsync(RecusalRequest request, CancellationToken cancellationToken)
    {
        if (request.Theme is { } theme && !(await themes.NamesAsync(cancellationToken)).ContainsKey(theme))
            return null;
        var from = request.Record ?? new Scope(ScopeKind.Theme, request.Theme!).Id;
        if (await context.Recusals.AsNoTracking().SingleOrDefaultAsync(r => r.AccountId == Me && r.From == from && r.Ended == null, cancellationToken) is { } known)
            return RecusalView.Of(known);
        var recusal = new Recusal { AccountId = Me, Theme = request.Theme, From = from, Reason = request.Reason!, Declared = Now };
        context.Recusals.Add(recusal);
        await SaveAsync(recusal.Reason, cancellationToken);
        return RecusalView.Of(recusal);
    }

    /// <summary>Ends one, with a reason; null where the actor has no such. One that has ended stays as it is.</summary>
    /// <exception cref="DbUpdateConcurrencyException">It is no longer at <paramref name="version"/>.</exception>
    public async Task<RecusalView?> EndAsync(Guid id, int version, string reason, CancellationToken cancellationToken)
    {
        if (await context.Recusals.SingleOrDefaultAsync(r => r.Id == id && r.AccountId == Me, cancellationToken) is not { } recusal)
            return null;
        context.ExpectVersion(recusal, version);
        recusal.Ended ??= Now;
        context.Entry(recusal).Property(r => r.Ended).IsModified = true;
        await SaveAsync(reason, cancellationToken);
        return RecusalView.Of(recusal);
    }

    private async Task SaveAsync(string reason, CancellationToken cancellationToken)
    {
        using (current.Use(current.Actor, reason))
            await context.SaveChangesAsync(cancellationToken);
        memory.ForgetAccount(Me);
    }
}
