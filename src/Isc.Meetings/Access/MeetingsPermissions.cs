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

    public IReadOnlyList<Permission> Permissions { get; } =
    [
        new(Record, typeof(Texts), Roles.Secretariat),
        new(Announce, typeof(Texts), Roles.Secretariat, Roles.Chair),
        new(Conduct, typeof(Texts), Roles.Secretariat, Roles.Chair),
        new(Cancel, typeof(Texts), Roles.Chair),
        new(Decide, typeof(Texts), Roles.Secretariat, Roles.Chair),
    ];
}
