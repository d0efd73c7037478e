using Isc.Modules.Website.Text;

namespace Isc.Modules.Website;

internal sealed class WebsitePermissions : IPermissionSource
{
    public const string Record = "website.record";

    public IReadOnlyList<Permission> Permissions { get; } = [new(Record, typeof(Texts), Roles.Secretariat, Roles.FocalPoint)];
}
