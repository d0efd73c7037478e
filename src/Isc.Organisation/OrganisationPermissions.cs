using Isc.Access;
using Isc.Organisation.Text;

namespace Isc.Organisation;

internal sealed class OrganisationPermissions : IPermissionSource
{
    public const string Manage = "organisation.manage";
    public const string Accounts = "organisation.accounts";

    /// <summary>To see who holds which role, and who is to.</summary>
    public const string SeeRoles = "organisation.see-roles";

    /// <summary>To propose that someone holds a role.</summary>
    public const string Nominate = "organisation.nominate";

    /// <summary>To approve or refuse what others proposed.</summary>
    public const string ApproveRoles = "organisation.approve-roles";

    /// <summary>To put into force what was approved, and to end roles.</summary>
    public const string ExecuteRoles = "organisation.execute-roles";

    /// <summary>To see when emergency access was asked for and given, and to end it.</summary>
    public const string SeeEmergencies = "organisation.see-emergencies";

    /// <summary>To ask for emergency access to what is restricted.</summary>
    public const string AskEmergency = "organisation.ask-emergency";

    /// <summary>To confirm it as the second person.</summary>
    public const string ConfirmEmergency = "organisation.confirm-emergency";

    /// <summary>To erase a person.</summary>
    public const string Erase = "organisation.erase";

    public IReadOnlyList<Permission> Permissions { get; } =
    [
        new(Manage, typeof(Texts), Roles.Secretariat),
        new(Accounts, typeof(Texts), Roles.Secretariat, Roles.Administrator),
        new(SeeRoles, typeof(Texts), Roles.SectorCoordinator, Roles.RegionalDirector, Roles.Observer, Roles.Chair, Roles.Secretariat, Roles.Administrator),
        new(Nominate, typeof(Texts), (Roles.SectorCoordinator, Reach.Scope), (Roles.RegionalDirector, Reach.Scope), Roles.Secretariat),
        new(ApproveRoles, typeof(Texts), Roles.Chair),
        new(ExecuteRoles, typeof(Texts), Roles.Administrator),
        new(SeeEmergencies, typeof(Texts), Roles.Observer, Roles.Chair, Roles.Secretariat, Roles.Administrator),
        new(AskEmergency, typeof(Texts), Roles.Administrator),
        new(ConfirmEmergency, typeof(Texts), Roles.Chair, Roles.Secretariat),
        new(Erase, typeof(Texts), Roles.Administrator),
        new(Permission.ReadRestricted, typeof(Texts),
            (Roles.FocalPoint, Reach.Own),
            (Roles.SectorCoordinator, Reach.Own), (Roles.SectorCoordinator, Reach.Scope),
            (Roles.RegionalDirector, Reach.Own), (Roles.RegionalDirector, Reach.Scope),
            (Roles.TaskForce, Reach.Own),
            Roles.Observer,
            Roles.Chair,
            (Roles.Secretariat, Reach.Own)),
    ];
}
