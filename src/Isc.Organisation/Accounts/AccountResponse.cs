namespace Isc.Organisation.Accounts;

/// <summary>An account for those who administer accounts.</summary>
/// <param name="Roles">Keys of the roles it holds today.</param>
/// <param name="Active">False once it has been closed.</param>
internal sealed record AccountResponse(Guid Id, string Email, string Name, IReadOnlyList<string> Roles, bool Active, int Version)
{
    public static AccountResponse Of(Data.Account account, IReadOnlyList<string> roles) => new(account.Id, account.Email, account.Name, roles, account.Active, account.Version);
}
