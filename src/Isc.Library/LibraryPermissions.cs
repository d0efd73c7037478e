using Isc.Access;
using Isc.Library.Text;

namespace Isc.Library;

internal sealed class LibraryPermissions : IPermissionSource
{
    public const string Edit = "library.edit";

    public IReadOnlyList<Permission> Permissions { get; } = [new(Edit, typeof(Texts), Roles.Secretariat)];
}
