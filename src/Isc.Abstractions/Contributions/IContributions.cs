namespace Isc.Contributions;

/// <summary>The contributions of one kind. Scoped. The only way in which a consumer reaches them.</summary>
/// <typeparam name="T">The contribution's interface.</typeparam>
public interface IContributions<T>
    where T : class, IContribution
{
    /// <summary>Those of the kernels and of modules that are on. One whose constructor throws is logged and left out.</summary>
    IReadOnlyList<Contribution<T>> Active { get; }

    /// <summary>
    /// Asks each active contribution in turn. One that throws yields an answer with <see cref="Answer{T,TResult}.Error"/> set;
    /// the others are not disturbed. Cancellation passes through.
    /// </summary>
    Task<IReadOnlyList<Answer<T, TResult>>> AskAsync<TResult>(
        Func<T, CancellationToken, Task<TResult>> question, CancellationToken cancellationToken);

    /// <summary>Asks those of some modules only: what an umbrella gathers.</summary>
    /// <param name="modules">Ids of the modules. Kernels have none.</param>
    /// <param name="question">What each is asked.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    async Task<IReadOnlyList<Answer<T, TResult>>> AskAsync<TResult>(
        IReadOnlyCollection<string> modules, Func<T, CancellationToken, Task<TResult>> question, CancellationToken cancellationToken)
    {
        var theirs = Active.Where(c => c.ModuleId is { } id && modules.Contains(id)).Select(c => c.Value.GetType()).ToHashSet();
        if (theirs.Count == 0)
            return [];
        var answers = await AskAsync(
            (value, stop) => theirs.Contains(value.GetType()) ? question(value, stop) : Task.FromResult<TResult>(default!), cancellationToken);
        return [.. answers.Where(answer => answer.From.ModuleId is { } id && modules.Contains(id))];
    }

    /// <summary>What each active contribution answers at once. One that throws is logged and left out.</summary>
    IReadOnlyList<TResult> Ask<TResult>(Func<T, TResult> question) => [.. Active.Select(contribution => question(contribution.Value))];
}
