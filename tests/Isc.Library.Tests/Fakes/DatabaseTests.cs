using Isc.Testing;

namespace Isc.Library.Tests.Fakes;

/// <summary>Gives each test this kernel on a database of its own.</summary>
public abstract class DatabaseTests(IDatabases databases) : IAsyncLifetime
{
    internal Deployment Kernel { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Kernel = await Deployment.OpenAsync(databases);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (Kernel is not null)
            await Kernel.DisposeAsync();
    }
}
