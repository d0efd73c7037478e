using System.Security.Claims;
using Isc.Organisation.Data;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Providers;

/// <summary>Gives the roles that a provider's claims stand for in the settings, and ends those that it claims no longer. Roles that people granted stay.</summary>
internal sealed class ProviderRoles(OrganisationDbContext context, TimeProvider clock)
{
    /// <summary>Brings the account's roles to the claims; saved with what follows.</summary>
    public async Task FollowAsync(ProviderSettings provider, Guid accountId, ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        var (origin, today) = ("provider/" + provider.Key, clock.Today());
        var claimed = provider.Roles.Where(role => person.HasClaim(role.Claim, role.Value)).Select(role => (role.Role, role.ScopeKind, role.ScopeKey)).ToHashSet();
        var held = await context.AccountRoles.Where(r => r.AccountId == accountId && r.Citation == origin && (r.Until == null || r.Until >= today)).ToListAsync(cancellationToken);
        foreach (var role in held.Where(role => !claimed.Remove((role.Role, role.ScopeKind, role.ScopeKey))))
            role.Until = today.AddDays(-1);
        context.AccountRoles.AddRange(claimed.Select(role => new AccountRole
        {
            AccountId = accountId, Role = role.Role, ScopeKind = role.ScopeKind, ScopeKey = role.ScopeKey, From = today, Citation = origin,
        }));
    }
}
