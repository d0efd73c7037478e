using Isc.Contributions;

namespace Isc.Reporting.Tests.Fakes;

/// <summary>Nobody defines a measure.</summary>
internal sealed class NoMeasures : IContributions<IMeasures>
{
    public IReadOnlyList<Contribution<IMeasures>> Active => [];

    public Task<IReadOnlyList<Answer<IMeasures, TResult>>> AskAsync<TResult>(
        Func<IMeasures, CancellationToken, Task<TResult>> question, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Answer<IMeasures, TResult>>>([]);
}
