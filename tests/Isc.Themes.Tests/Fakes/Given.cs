using Isc.Contributions;

namespace Isc.Themes.Tests.Fakes;

/// <summary>The given contributions, isolated as the host isolates them.</summary>
internal sealed class Given<T>(params (T Value, string? Module)[] contributions) : IContributions<T>
    where T : class, IContribution
{
    public IReadOnlyList<Contribution<T>> Active => [.. contributions.Select(c => new Contribution<T>(c.Value, c.Module))];

    public async Task<IReadOnlyList<Answer<T, TResult>>> AskAsync<TResult>(
        Func<T, CancellationToken, Task<TResult>> question, CancellationToken cancellationToken)
    {
        var answers = new List<Answer<T, TResult>>();
        foreach (var contribution in Active)
        {
            try
            {
                answers.Add(new(contribution, await question(contribution.Value, cancellationToken), null));
            }
            catch (InvalidOperationException error)
            {
                answers.Add(new(contribution, default, error.Message));
            }
        }

        return answers;
    }
}
