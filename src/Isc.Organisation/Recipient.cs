using Isc.Access;

namespace Isc.Organisation;

/// <summary>An account that can be told something.</summary>
/// <param name="Id">The account.</param>
/// <param name="Email">Where it is reached.</param>
/// <param name="Name">Shown name.</param>
/// <param name="Actor">What it may do and read today.</param>
/// <param name="Preferences">How it wants to be told.</param>
public sealed record Recipient(Guid Id, string Email, string Name, Actor Actor, AccountPreferences Preferences);
