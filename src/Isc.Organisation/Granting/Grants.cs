using Isc.Access;
using Isc.Api;
using Isc.Organisation.Data;
using Isc.Organisation.SignIn;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Granting;

/// <summary>Gives roles: one person proposes, another approves, a third puts it into force.</summary>
internal sealed class Grants(
    OrganisationDbContext context, ScopeBook scopes, RoleNotices notices, SessionMemory memory, ICurrentActor current, TimeProvider clock)
{
    // Who acts in a scope proposes those who work there, and nobody who reaches beyond.
    private static readonly string[] Scoped = [Roles.FocalPoint, Roles.SectorCoordinator, Roles.RegionalDirector];

    private Guid Me => current.Actor.AccountId ?? throw new InvalidOperationException("Roles are granted by persons.");

    /// <summary>A page, the latest first.</summary>
    public async Task<Page<GrantView>> ListAsync(GrantState? state, PageRequest page, CancellationToken cancellationToken)
    {
        var grants = context.RoleGrants.AsNoTracking().Where(g => state == null || g.State == state);
        if (Cursor.TryRead(page.Cursor, out _, out var after))
            grants = grants.Where(g => g.Id.CompareTo(after) < 0);
        var read = await grants.OrderByDescending(g => g.Id).Take(page.Take + 1).ToListAsync(cancellationToken);
        return page.Trim(read.ConvertAll(g => GrantView.Of(g, current.Actor)), g => Cursor.After("", g.Id));
    }

    /// <summary>Those that somebody still has to do something with, the oldest first.</summary>
    public async Task<IReadOnlyList<GrantView>> WaitingAsync(CancellationToken cancellationToken) =>
        [.. (await context.RoleGrants.AsNoTracking().Where(g => g.State == GrantState.Nominated || g.State == GrantState.Approved)
            .OrderBy(g => g.Id).Take(PageRequest.MaximumSize).ToListAsync(cancellationToken)).Select(g => GrantView.Of(g, current.Actor))];

    public async Task<GrantView?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await context.RoleGrants.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id, cancellationToken) is { } grant ? GrantView.Of(grant, current.Actor) : null;

    /// <summary>Proposes; or says which field is wrong, and how.</summary>
    public async Task<(GrantView? Grant, string Field, string Problem)> NominateAsync(GrantRequest request, Guid id, CancellationToken cancellationToken)
    {
        if (await context.RoleGrants.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id, cancellationToken) is { } known)
            return (GrantView.Of(known, current.Actor), "", "");
        var address = request.Account!.Trim().ToLowerInvariant();
        if (await context.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Email == address && a.Active, cancellationToken) is not { } account)
            return (null, nameof(request.Account), "There is no such account.");
        if (request.Scope is { } scope && (await scopes.AllAsync(cancellationToken)).All(s => s.Scope != scope))
            return (null, nameof(request.ScopeKey), "There is no such Sector, region, theme or body.");
        if (!MayPropose(request))
            return (null, nameof(request.Role), "You propose focal points, coordinators and directors of your own scope.");
        var grant = new RoleGrant
        {
            Id = id,
            AccountId = account.Id,
            Role = request.Role!,
            ScopeKind = request.ScopeKind,
            ScopeKey = request.ScopeKey,
            From = request.From ?? clock.Today(),
            Until = request.Until,
            Reason = request.Reason!,
            NominatedBy = Me,
            NominatedAt = clock.GetUtcNow().UtcDateTime,
        };
        context.RoleGrants.Add(grant);
        await notices.TellAsync(Roles.Chair, "GrantNominated", PathOf(grant), cancellationToken);
        await SaveAsync(grant.Reason, cancellationToken);
        return (GrantView.Of(grant, current.Actor), "", "");
    }

    /// <exception cref="DbUpdateConcurrencyException">The grant is no longer at <paramref name="version"/>.</exception>
    public async Task<(GrantView? Grant, GrantRefusal Refusal)> MoveAsync(Guid id, GrantTrigger trigger, int version, string? reason, CancellationToken cancellationToken)
    {
        if (await context.RoleGrants.SingleOrDefaultAsync(g => g.Id == id, cancellationToken) is not { } grant)
            return (null, GrantRefusal.Unknown);
        context.ExpectVersion(grant, version);
        if (grant.Version == version && GrantLife.After(grant.State, trigger) is null)
            return (null, GrantRefusal.NotNow);
        if (!GrantLife.IsFor(grant, trigger, Me))
            return (null, GrantRefusal.NotByYou);
        grant.State = GrantLife.After(grant.State, trigger) ?? grant.State;
        context.Entry(grant).Property(g => g.State).IsModified = true;
        await FollowAsync(grant, trigger, reason, cancellationToken);
        await SaveAsync(reason ?? grant.Reason, cancellationToken);
        memory.ForgetAccount(grant.AccountId);
        return (GrantView.Of(grant, current.Actor), GrantRefusal.None);
    }

    private bool MayPropose(GrantRequest request) => current.Actor.May(
        OrganisationPermissions.Nominate, new AccessSubject { Scopes = request.Scope is { } scope && Scoped.Contains(request.Role) ? [scope] : [] });

    private async Task FollowAsync(RoleGrant grant, GrantTrigger trigger, string? reason, CancellationToken cancellationToken)
    {
        switch (trigger)
        {
            case GrantTrigger.Approve:
                grant.DecidedBy = Me;
                await notices.TellAsync(Roles.Administrator, "GrantApproved", PathOf(grant), cancellationToken);
                break;
            case GrantTrigger.Execute:
                grant.ExecutedBy = Me;
                context.AccountRoles.Add(RoleOf(grant));
                notices.Tell([grant.AccountId, grant.NominatedBy], "GrantExecuted", "/account");
                break;
            default:
                (grant.Note, grant.DecidedBy) = (reason, trigger == GrantTrigger.Refuse ? Me : grant.DecidedBy);
                break;
        }
    }

    private AccountRole RoleOf(RoleGrant grant) => new()
    {
        AccountId = grant.AccountId,
        Role = grant.Role,
        ScopeKind = grant.ScopeKind,
        ScopeKey = grant.ScopeKey,
        From = grant.From > clock.Today() ? grant.From : clock.Today(),
        Until = grant.Until,
        Citation = $"grant/{grant.Id}",
    };

    private async Task SaveAsync(string reason, CancellationToken cancellationToken)
    {
        using (current.Use(current.Actor, reason))
            await context.SaveChangesAsync(cancellationToken);
    }

    private static string PathOf(RoleGrant grant) => $"/administration/roles/{grant.Id}";
}
