using Isc.Access;
using Isc.Organisation;

namespace Isc.Escalation.Tests.Fakes;

internal sealed class FixedPeople : IActors
{
    public Task<IReadOnlyList<Actor>> AllAsync(CancellationToken cancellationToken) => Task.FromResult(People.All);
}
