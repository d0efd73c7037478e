using Isc.Access;
using Isc.Organisation;

namespace Isc.Meetings.Tests;

/// <summary>The secretariat, and one who speaks for a Sector.</summary>
internal sealed class FixedActors : IActors
{
    public Task<IReadOnlyList<Actor>> AllAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Actor>>([Kernel.Secretariat]);
}
