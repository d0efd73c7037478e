using Isc.Access;
using Isc.Escalation.Text;

namespace Isc.Escalation.Access;

/// <summary>Who may do what: the lines on issues of the permission table.</summary>
internal sealed class EscalationPermissions : IPermissionSource
{
    /// <summary>To see that there are issues at all; which of them is the class's to say.</summary>
    public const string Read = "escalation.read";

    /// <summary>To have a part in any step of an issue; which, its table says.</summary>
    public const string Act = "escalation.act";

    public const string Raise = "escalation.raise";

    /// <summary>To be a party: to say what one's office holds, take up, settle, appeal, reopen.</summary>
    public const string TakePart = "escalation.take-part";

    /// <summary>To write a position.</summary>
    public const string State = "escalation.state-position";

    /// <summary>To act for the focal points of a theme.</summary>
    public const string Triage = "escalation.triage";

    /// <summary>To act for a body as its member.</summary>
    public const string Rule = "escalation.rule";

    /// <summary>To act as chair: to rule, pause, recuse and take up whatever.</summary>
    public const string Preside = "escalation.preside";

    /// <summary>To close, and to record what was decided outside Isc.</summary>
    public const string Record = "escalation.record";

    /// <summary>To edit ladders and calendars.</summary>
    public const string Configure = "escalation.configure";

    public const string Export = "escalation.export";

    public IReadOnlyList<Permission> Permissions { get; } =
    [
        new(Read, typeof(Texts), Roles.FocalPoint, Roles.SectorCoordinator, Roles.RegionalDirector, Roles.TaskForce, Roles.Observer, Roles.Chair, Roles.Secretariat),
        new(Act, typeof(Texts), Roles.FocalPoint, Roles.SectorCoordinator, Roles.RegionalDirector, Roles.TaskForce, Roles.Chair, Roles.Secretariat),
        new(Raise, typeof(Texts), (Roles.FocalPoint, Reach.Scope), (Roles.SectorCoordinator, Reach.Scope), (Roles.RegionalDirector, Reach.Scope),
            Roles.TaskForce, Roles.Chair, Roles.Secretariat),
        new(TakePart, typeof(Texts), (Roles.FocalPoint, Reach.Own), (Roles.FocalPoint, Reach.Scope), (Roles.SectorCoordinator, Reach.Own),
            (Roles.SectorCoordinator, Reach.Scope), (Roles.RegionalDirector, Reach.Own), (Roles.RegionalDirector, Reach.Scope), (Roles.TaskForce, Reach.Own),
            (Roles.Chair, Reach.Own), (Roles.Secretariat, Reach.Own)),
        new(State, typeof(Texts), (Roles.FocalPoint, Reach.Scope), (Roles.SectorCoordinator, Reach.Scope), (Roles.RegionalDirector, Reach.Scope),
            Roles.TaskForce, Roles.Chair),
        new(Triage, typeof(Texts), (Roles.FocalPoint, Reach.Scope), (Roles.SectorCoordinator, Reach.Scope)),
        new(Rule, typeof(Texts), (Roles.TaskForce, Reach.Scope), (Roles.SectorCoordinator, Reach.Scope), (Roles.RegionalDirector, Reach.Scope), Roles.Chair),
        new(Preside, typeof(Texts), Roles.Chair),
        new(Record, typeof(Texts), Roles.Secretariat),
        new(Configure, typeof(Texts), Roles.Administrator, Roles.Secretariat),
        new(Export, typeof(Texts), (Roles.FocalPoint, Reach.Scope), (Roles.SectorCoordinator, Reach.Scope), (Roles.RegionalDirector, Reach.Scope),
            Roles.TaskForce, Roles.Observer, Roles.Chair, Roles.Secretariat),
    ];
}
