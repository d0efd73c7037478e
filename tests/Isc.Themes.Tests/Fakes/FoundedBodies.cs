using Isc.Organisation;

namespace Isc.Themes.Tests.Fakes;

/// <summary>Remembers what it was asked to set up.</summary>
internal sealed class FoundedBodies : IBodies
{
    public List<NewBody> Asked { get; } = [];

    public Task<Guid> SetUpAsync(NewBody body, CancellationToken cancellationToken)
    {
        Asked.Add(body);
        return Task.FromResult(StableId.Of($"body/{body.Key}"));
    }
}
