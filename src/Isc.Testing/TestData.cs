using Isc.Access;
using Isc.Data;
using Isc.Data.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Testing;

/// <summary>The data floor with contexts on it, over a migrated database of the test's own, under a fake clock.</summary>
public sealed class TestData : IAsyncDisposable
{
    private readonly TestDatabase _database;

    private TestData(TestDatabase database, ServiceProvider services) => (_database, Services) = (database, services);

    /// <summary>Everything that was registered.</summary>
    public ServiceProvider Services { get; }

    /// <summary>The clock of all.</summary>
    public FakeClock Clock => Services.GetRequiredService<FakeClock>();

    /// <summary>Says who acts from here on in this flow; dispose to go back.</summary>
    public ICurrentActor Current => Services.GetRequiredService<ICurrentActor>();

    /// <summary>Which database, for a second set of services on the same one.</summary>
    public TestDatabase Database => _database;

    /// <summary>Makes it. Databases with the same contexts are copies of one that was migrated once.</summary>
    /// <param name="databases">SQLite or PostgreSQL.</param>
    /// <param name="add">Registers contexts and what else the test needs.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<TestData> CreateAsync(IDatabases databases, Action<IServiceCollection> add, CancellationToken cancellationToken)
    {
        var template = string.Join('+', ContextsOf(new ServiceCollection().AddIscData(new(databases.Provider, "", "")).Tap(add)));
        var database = await databases.CloneAsync(template, database => MigrateAsync(database, add), cancellationToken);
        return new TestData(database, ServicesOn(database, add));
    }

    /// <summary>Services on a database, as a second process would have them.</summary>
    public static ServiceProvider ServicesOn(TestDatabase database, Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        services.AddSingleton<FakeClock>(_ => new FakeClock()).AddSingleton<TimeProvider>(provider => provider.GetRequiredService<FakeClock>());
        services.AddLogging();
        services.AddIscData(database.Settings).Tap(add);
        return services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>Runs one piece of work in a scope of its own, as a request would.</summary>
    public async Task<TResult> InScopeAsync<TContext, TResult>(Func<TContext, Task<TResult>> work)
        where TContext : ModuleDbContext
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TContext>());
    }

    /// <summary>Runs one piece of work in a scope of its own, as a request would.</summary>
    public Task InScopeAsync<TContext>(Func<TContext, Task> work)
        where TContext : ModuleDbContext => InScopeAsync<TContext, bool>(async context =>
        {
            await work(context);
            return true;
        });

    /// <summary>Brings the database of <paramref name="services"/> to this release, as a start does.</summary>
    public static async Task MigrateAsync(IServiceProvider services)
    {
        foreach (var registration in services.GetServices<ContextRegistration>())
            await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(registration.Context, CancellationToken.None);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static IEnumerable<string> ContextsOf(IServiceCollection services) =>
        services.Select(s => s.ImplementationInstance).OfType<ContextRegistration>().Select(r => r.Context.FullName!);

    private static async Task MigrateAsync(TestDatabase database, Action<IServiceCollection> add)
    {
        await using var services = ServicesOn(database, add);
        await MigrateAsync(services);
    }
}
