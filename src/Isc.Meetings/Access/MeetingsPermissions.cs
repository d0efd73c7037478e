using Isc.Access;
using Isc.Meetings.Text;

namespace Isc.Meetings.Access;

/// <summary>Who may do what: the meeting table of the domain, with secretariat and chair.</summary>
internal sealed class MeetingsPermissions : IPermissionSource
{
    public const string Record = "meetings.record";
    public const string Announce = "meetings.announce";
    public const string Conduct = "meetings.conduct";
    public const string Cancel = "meetings.cancel";
    public const string Decide = "meetings.decide";
    public const string Preside = "meetings.preside";
    public const string Propose = "meetings.propose";
    public const string Attend = "meetings.attend";
    public const string Assign = "meetings.assign";
    public const string Act = "meetings.act";
    public const string Verify = "meetings.verify";
    public const string Vote = "meetings.vote";

    // Everyone who sits in a body on the secretariat's side.
    private static readonly RoleReach[] Insiders =
        [Roles.FocalPoint, Roles.SectorCoordinator, Roles.RegionalDirector, Roles.TaskForce, Roles.Chair, Roles.Secretariat];

    public IReadOnlyList<Permission> Permissions { get; } =
    [
        new(Record, typeof(Texts), Roles.Secretariat),
        new(Announce, typeof(Texts), Roles.Secretariat, Roles.Chair),
        new(Conduct, typeof(Texts), Roles.Secretariat, Roles.Chair),
        new(Cancel, typeof(Texts), Roles.Chair),
        new(Decide, typeof(Texts), Roles.Secretariat, Roles.Chair),
        new(Preside, typeof(Texts), Roles.Chair),
        new(Propose, typeof(Texts), Insiders),
        new(Attend, typeof(Texts), [.. Insiders, Roles.Observer]),
        new(Assign, typeof(Texts), Roles.Secretariat, Roles.Chair),
        new(Act, typeof(Texts), (Roles.FocalPoint, Reach.Own), (Roles.SectorCoordinator, Reach.Own), (Roles.SectorCoordinator, Reach.Scope),
            (Roles.RegionalDirector, Reach.Own), (Roles.RegionalDirector, Reach.Scope), (Roles.TaskForce, Reach.Own), (Roles.Chair, Reach.Own), (Roles.Secretariat, Reach.Own)),
        new(Vote, typeof(Texts), (Roles.SectorCoordinator, Reach.Scope), (Roles.RegionalDirector, Reach.Scope), (Roles.Secretariat, Reach.Own)),
        new(Verify, typeof(Texts), (Roles.SectorCoordinator, Reach.Scope), (Roles.RegionalDirector, Reach.Scope), Roles.Chair, Roles.Secretariat),
    ];
}
