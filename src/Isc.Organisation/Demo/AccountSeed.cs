using Isc.Organisation.Data;

namespace Isc.Organisation.Demo;

internal sealed record AccountSeed(string Email, string Name, RoleSeed[] Roles)
{
    // Before every cut-off of the demonstration record, so that a clock set back in a test still finds the roles.
    private static readonly DateOnly Start = new(2015, 1, 1);

    public Guid Id => StableId.Of($"account/{Email}");

    public Account ToAccount() => new() { Id = Id, Email = Email, Name = Name };

    public IEnumerable<AccountRole> ToRoles() => Roles.Select(seed => new AccountRole
    {
        Id = StableId.Of($"account-role/{Email}/{seed.Role}/{seed.Scope}"),
        AccountId = Id,
        Role = seed.Role,
        ScopeKind = seed.Scope?.Kind,
        ScopeKey = seed.Scope?.Key,
        From = Start,
    });
}
