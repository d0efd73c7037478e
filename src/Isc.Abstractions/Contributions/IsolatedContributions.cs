using Microsoft.Extensions.DependencyInjection;

namespace Isc.Contributions;

/// <summary>
/// Asks contributions by their key, each within a limit of time and apart from the others. One that failed may have left a database
/// context in the middle of a query, so the next gets a fresh scope and the old one is disposed when the failed work has ended. Not for
/// concurrent use.
/// </summary>
/// <typeparam name="T">The contribution's interface.</typeparam>
/// <param name="scopes">Where scopes come from.</param>
/// <param name="clock">Measures the limit.</param>
/// <param name="limit">How long one may take.</param>
/// <param name="keyOf">The key of a contribution; of two with the same key the first is asked.</param>
public sealed class IsolatedContributions<T>(IServiceScopeFactory scopes, TimeProvider clock, TimeSpan limit, Func<T, string> keyOf) : IAsyncDisposable
    where T : class, IContribution
{
    private AsyncServiceScope? _scope;
    private Dictionary<string, T>? _active;

    /// <summary>Asks the active contribution with this key.</summary>
    /// <returns>Null where its module is off or absent.</returns>
    public async Task<IsolatedAnswer<TResult>?> AskAsync<TResult>(
        string key, Func<T, CancellationToken, Task<TResult>> question, CancellationToken cancellationToken)
    {
        if ((_active ??= Open()).GetValueOrDefault(key) is not { } contribution)
            return null;

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // On the pool, so that one that blocks before its first await is held to the limit too.
        var work = Task.Run(() => question(contribution, stop.Token), cancellationToken);
        try
        {
            return new(contribution.GetType(), await work.WaitAsync(limit, clock, cancellationToken), null, false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Abandon(work);
            throw;
        }
        catch (Exception failure)
        {
            var late = !work.IsCompleted;
            await stop.CancelAsync();
            Abandon(work);
            return new(contribution.GetType(), default, failure, late);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _scope?.DisposeAsync() ?? ValueTask.CompletedTask;

    private void Abandon(Task work)
    {
        if (_scope is { } scope)
            _ = DisposeAfterAsync(work, scope);
        (_scope, _active) = (null, null);
    }

    private static async Task DisposeAfterAsync(Task work, AsyncServiceScope scope)
    {
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await scope.DisposeAsync();
    }

    private Dictionary<string, T> Open()
    {
        var scope = scopes.CreateAsyncScope();
        _scope = scope;
        return scope.ServiceProvider.GetRequiredService<IContributions<T>>().Active.Select(contribution => contribution.Value)
            .GroupBy(keyOf, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }
}
