using Isc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Escalation.Tests;

/// <summary>Tests of the kernel, each over a database of its own.</summary>
/// <param name="databases">Where it gets its database.</param>
/// <param name="add">What modules bring.</param>
public abstract class KernelSuite(IDatabases databases, Action<IServiceCollection>? add = null) : IAsyncLifetime
{
    private protected Kernel Kernel { get; private set; } = null!;

    private protected IDatabases Databases { get; } = databases;

    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Kernel = await Kernel.StartAsync(Databases, add);

    public async ValueTask DisposeAsync()
    {
        await Kernel.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
