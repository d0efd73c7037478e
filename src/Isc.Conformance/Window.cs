using Microsoft.Playwright;

namespace Isc.Conformance;

/// <summary>A window with cookies and cache of its own.</summary>
public sealed class Window(IBrowserContext context, IPage page) : IAsyncDisposable
{
    /// <summary>Its page.</summary>
    public IPage Page { get; } = page;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => context.DisposeAsync();
}
