using Isc.Access;
using Isc.Api;
using Isc.Organisation.Data;
using Isc.Organisation.SignIn;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Granting;

/// <summary>Who holds which role today; and ends roles, which takes one person.</summary>
internal sealed class RoleHolders(OrganisationDbContext context, SessionMemory memory, ICurrentActor current, TimeProvider clock)
{
    /// <summary>A page, in order of the roles' ids.</summary>
    public async Task<Page<HeldRole>> ListAsync(PageRequest page, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var roles = context.AccountRoles.AsNoTracking().Where(r => r.From <= today && (r.Until == null || r.Until >= today));
        if (Cursor.TryRead(page.Cursor, out _, out var after))
            roles = roles.Where(r => r.Id.CompareTo(after) > 0);
        return page.Trim(await Views(roles.OrderBy(r => r.Id).Take(page.Take + 1)).ToListAsync(cancellationToken), r => Cursor.After("", r.Id));
    }

    /// <summary>One that is held today; null for none.</summary>
    public async Task<HeldRole?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        return await Views(context.AccountRoles.AsNoTracking().Where(r => r.Id == id && r.From <= today && (r.Until == null || r.Until >= today)))
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Ends a role as of yesterday: it counts for nothing from now on.</summary>
    /// <exception cref="DbUpdateConcurrencyException">The role is no longer at <paramref name="version"/>.</exception>
    public async Task<GrantRefusal> EndAsync(Guid id, int version, string reason, CancellationToken cancellationToken)
    {
        if (await context.AccountRoles.SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } role)
            return GrantRefusal.Unknown;
        context.ExpectVersion(role, version);
        if (role.AccountId == current.Actor.AccountId)
            return GrantRefusal.NotByYou;
        var today = clock.Today();
        if (role.Version == version && role.Until < today)
            return GrantRefusal.NotNow;
        role.Until = today.AddDays(-1);
        context.Entry(role).Property(r => r.Until).IsModified = true;
        using (current.Use(current.Actor, reason))
            await context.SaveChangesAsync(cancellationToken);
        memory.ForgetAccount(role.AccountId);
        return GrantRefusal.None;
    }

    private IQueryable<HeldRole> Views(IQueryable<AccountRole> roles) => roles
        .Select(r => new HeldRole(
            r.Id, r.AccountId, context.Accounts.First(a => a.Id == r.AccountId).Name, r.Role, r.ScopeKind, r.ScopeKey, r.From, r.Until, r.Citation, r.Version));
}
