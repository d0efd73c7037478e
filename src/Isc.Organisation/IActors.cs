using Isc.Access;

namespace Isc.Organisation;

/// <summary>The people of Isc, for those who must find out whom something concerns. Scoped.</summary>
public interface IActors
{
    /// <summary>Every open account as it would act today, in order of e-mail address. Reads all roles: ask once, not for each record.</summary>
    Task<IReadOnlyList<Actor>> AllAsync(CancellationToken cancellationToken);
}
