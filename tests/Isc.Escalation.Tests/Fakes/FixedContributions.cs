using Isc.Contributions;

namespace Isc.Escalation.Tests.Fakes;

/// <summary>What a test registers stands for a module's; most register nothing.</summary>
internal sealed class FixedContributions<T>(IEnumerable<T> all) : IContributions<T>
    where T : class, IContribution
{
    public IReadOnlyList<Contribution<T>> Active { get; } = [.. all.Select(one => new Contribution<T>(one, "module"))];

    public async Task<IReadOnlyList<Answer<T, TResult>>> AskAsync<TResult>(
        Func<T, CancellationToken, Task<TResult>> question, CancellationToken cancellationToken)
    {
        var answers = new List<Answer<T, TResult>>();
        foreach (var one in Active)
            answers.Add(new(one, await question(one.Value, cancellationToken), null));
        return answers;
    }
}
