using Microsoft.Playwright;

namespace Isc.Browser.Tests;

/// <summary>A window with cookies and cache of its own.</summary>
public sealed class Window(IBrowserContext context, IPage page) : IAsyncDisposable
{
    public IPage Page { get; } = page;

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
