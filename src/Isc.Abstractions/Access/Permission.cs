namespace Isc.Access;

/// <summary>A right to act that a kernel or module declares.</summary>
/// <param name="Name">Kebab-case with the owner's prefix: <c>meetings.record</c>.</param>
/// <param name="Texts">Marker type of the resource that names it under <c>Permission_{Name with dots as underscores}</c>.</param>
/// <param name="Roles">Keys of the roles that hold it by default; see <see cref="Access.Roles"/>.</param>
public sealed record Permission(string Name, Type Texts, params IReadOnlyList<string> Roles);
