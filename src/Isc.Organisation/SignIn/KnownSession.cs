using Isc.Access;

namespace Isc.Organisation.SignIn;

/// <summary>A session and who acts in it, as read at an instant.</summary>
/// <param name="Session">The session.</param>
/// <param name="Actor">With the permissions of the account's roles then.</param>
/// <param name="Read">The instant.</param>
internal sealed record KnownSession(OpenSession Session, Actor Actor, DateTime Read);
