using Isc.Organisation.Data;

namespace Isc.Organisation.Granting;

/// <summary>The life of a grant as one table, and who must be another person at each row.</summary>
internal static class GrantLife
{
    public static IReadOnlyList<(GrantState From, GrantTrigger Trigger, GrantState To, string Permission)> Table { get; } =
    [
        (GrantState.Nominated, GrantTrigger.Approve, GrantState.Approved, OrganisationPermissions.ApproveRoles),
        (GrantState.Nominated, GrantTrigger.Refuse, GrantState.Refused, OrganisationPermissions.ApproveRoles),
        (GrantState.Nominated, GrantTrigger.Withdraw, GrantState.Withdrawn, OrganisationPermissions.Nominate),
        (GrantState.Approved, GrantTrigger.Withdraw, GrantState.Withdrawn, OrganisationPermissions.Nominate),
        (GrantState.Approved, GrantTrigger.Execute, GrantState.Executed, OrganisationPermissions.ExecuteRoles),
    ];

    /// <summary>The permission for a trigger.</summary>
    public static string PermissionOf(GrantTrigger trigger) => Table.First(row => row.Trigger == trigger).Permission;

    /// <summary>The state after; null where the table refuses it.</summary>
    public static GrantState? After(GrantState from, GrantTrigger trigger) =>
        Table.Where(row => row.From == from && row.Trigger == trigger).Select(row => (GrantState?)row.To).SingleOrDefault();

    /// <summary>Whether a person may pull a trigger, whatever they hold: nobody decides on their own role or proposal, or executes what they approved.</summary>
    public static bool IsFor(RoleGrant grant, GrantTrigger trigger, Guid person) => trigger switch
    {
        GrantTrigger.Withdraw => person == grant.NominatedBy,
        GrantTrigger.Execute => person != grant.AccountId && person != grant.DecidedBy,
        _ => person != grant.AccountId && person != grant.NominatedBy,
    };
}
