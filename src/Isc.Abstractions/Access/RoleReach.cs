namespace Isc.Access;

/// <summary>How far a permission goes for those who hold a role.</summary>
/// <param name="Role">A key of <see cref="Roles"/>.</param>
/// <param name="Reach">How far.</param>
public readonly record struct RoleReach(string Role, Reach Reach)
{
    /// <summary>A role alone reaches everything.</summary>
    public static implicit operator RoleReach(string role) => new(role, Reach.All);

    /// <summary>A role with its reach.</summary>
    public static implicit operator RoleReach((string Role, Reach Reach) pair) => new(pair.Role, pair.Reach);
}
