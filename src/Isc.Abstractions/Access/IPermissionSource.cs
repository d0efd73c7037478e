using Isc.Contributions;

namespace Isc.Access;

/// <summary>Declares the permissions of a kernel or module.</summary>
public interface IPermissionSource : IContribution
{
    /// <summary>Constant for the life of the process.</summary>
    IReadOnlyList<Permission> Permissions { get; }
}
