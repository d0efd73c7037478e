namespace Isc.Access;

/// <summary>A right to act that a kernel or module declares.</summary>
/// <param name="Name">Kebab-case with the owner's prefix: <c>meetings.record</c>.</param>
/// <param name="Texts">Marker type of the resource that names it under <c>Permission_{Name with dots as underscores}</c>.</param>
/// <param name="Grants">
/// The roles that hold it and how far: <c>Roles.Chair</c> for everything, <c>(Roles.FocalPoint, Reach.Scope)</c> for less. A role that
/// is not named holds nothing.
/// </param>
public sealed record Permission(string Name, Type Texts, params IReadOnlyList<RoleReach> Grants)
{
    /// <summary>To read what is restricted to named persons.</summary>
    public const string ReadRestricted = "organisation.read-restricted";

    /// <summary>Keys of the roles that hold it, however far.</summary>
    public IReadOnlyList<string> Roles => [.. Grants.Where(g => g.Reach != Reach.None).Select(g => g.Role).Distinct(StringComparer.Ordinal)];

    /// <summary>Its key in <see cref="Texts"/>.</summary>
    public string TextKey => $"Permission_{Name.Replace('.', '_')}";
}
