namespace Isc.Organisation;

/// <summary>An account, for those who administer accounts.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Email">What it is known by.</param>
/// <param name="Name">Shown name.</param>
/// <param name="Roles">Keys of the roles it holds today.</param>
/// <param name="Active">False once it has been closed.</param>
public sealed record AccountInfo(Guid Id, string Email, string Name, IReadOnlyList<string> Roles, bool Active);
