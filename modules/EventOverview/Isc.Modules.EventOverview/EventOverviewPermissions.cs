using Isc.Modules.EventOverview.Text;

namespace Isc.Modules.EventOverview;

internal sealed class EventOverviewPermissions : IPermissionSource
{
    public const string Record = "event-overview.record";

    public IReadOnlyList<Permission> Permissions { get; } = [new(Record, typeof(Texts), Roles.Secretariat, Roles.FocalPoint)];
}
