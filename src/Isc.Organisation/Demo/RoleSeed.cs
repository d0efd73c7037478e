using Isc.Access;

namespace Isc.Organisation.Demo;

/// <param name="Scope">Where it is held; null for nowhere in particular.</param>
internal sealed record RoleSeed(string Role, Scope? Scope);
