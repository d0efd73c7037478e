using Isc.Contributions;

namespace Isc.Escalation.Tests.Fakes;

/// <summary>No module is there.</summary>
internal sealed class NoContributions<T> : IContributions<T>
    where T : class, IContribution
{
    public IReadOnlyList<Contribution<T>> Active => [];

    public Task<IReadOnlyList<Answer<T, TResult>>> AskAsync<TResult>(
        Func<T, CancellationToken, Task<TResult>> question, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Answer<T, TResult>>>([]);
}
