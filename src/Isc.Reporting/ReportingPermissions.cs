using Isc.Access;
using Isc.Reporting.Text;

namespace Isc.Reporting;

/// <summary>Permissions of the reporting kernel.</summary>
internal sealed class ReportingPermissions : IPermissionSource
{
    /// <summary>To see why a section of a report is unavailable.</summary>
    public const string Diagnose = "reports.diagnose";

    /// <summary>To make and change the definitions of reports.</summary>
    public const string Define = "reports.define";

    /// <summary>To order reports as PDF, which costs the server some seconds each.</summary>
    public const string Print = "reports.print";

    /// <summary>To freeze reports and submit them.</summary>
    public const string Freeze = "reports.freeze";

    /// <summary>To write drafts of reports.</summary>
    public const string Draft = "reports.draft";

    public IReadOnlyList<Permission> Permissions { get; } =
    [
        new(Diagnose, typeof(Texts), Roles.Administrator),
        new(Define, typeof(Texts), Roles.Secretariat),
        new(Print, typeof(Texts), Roles.FocalPoint, Roles.SectorCoordinator, Roles.RegionalDirector, Roles.TaskForce, Roles.Observer, Roles.Chair, Roles.Secretariat),
        new(Freeze, typeof(Texts), Roles.Secretariat),
        new(Draft, typeof(Texts), Roles.Chair, Roles.Secretariat),
    ];
}
