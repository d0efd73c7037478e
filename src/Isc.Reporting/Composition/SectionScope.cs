using Isc.Contributions;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Reporting.Composition;

/// <summary>
/// The scope that sections of one report share. One that failed may have left a database context in the middle of a query, so
/// the next gets a fresh scope and the old one is disposed when the failed work has ended.
/// </summary>
internal sealed class SectionScope(IServiceScopeFactory scopes) : IAsyncDisposable
{
    private AsyncServiceScope? _scope;
    private Dictionary<string, IReportSection>? _sections;

    /// <summary>The active section with this key; null where its module is off or absent.</summary>
    public IReportSection? Find(string key)
    {
        _sections ??= Open();
        return _sections.GetValueOrDefault(key);
    }

    public void Abandon(Task work)
    {
        if (_scope is { } scope)
            _ = DisposeAfterAsync(work, scope);
        (_scope, _sections) = (null, null);
    }

    public ValueTask DisposeAsync() => _scope?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task DisposeAfterAsync(Task work, AsyncServiceScope scope)
    {
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await scope.DisposeAsync();
    }

    private Dictionary<string, IReportSection> Open()
    {
        var scope = scopes.CreateAsyncScope();
        _scope = scope;
        var active = scope.ServiceProvider.GetRequiredService<IContributions<IReportSection>>().Active;
        return active.Select(contribution => contribution.Value)
            .GroupBy(section => section.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }
}
