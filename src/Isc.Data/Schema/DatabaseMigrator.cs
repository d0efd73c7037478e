using Isc.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Data.Schema;

/// <summary>
/// Brings the database to this release. Asks first what is pending, because migrating takes a lock row even with nothing to do
/// and waits for ever on one that a killed process left.
/// </summary>
internal sealed class DatabaseMigrator(
    IServiceScopeFactory scopes, IEnumerable<ContextRegistration> registrations, IEnumerable<AppendOnlyTable> kept, DatabaseSettings settings, ChainUpgrade chain)
{
    private const string LockTable = "__EFMigrationsLock";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Contexts with migrations to apply, in order of registration.</summary>
    /// <exception cref="OperatorException">The database cannot be reached, or comes from a newer release.</exception>
    public async Task<IReadOnlyList<Type>> PendingAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            if (settings.Provider == DatabaseProvider.Sqlite)
                await SqlitePragmas.PrepareAsync(settings.ConnectionString, cancellationToken);
            var isc = scope.ServiceProvider.GetRequiredService<IscDbContext>();
            var applied = await AppliedMigrations.ReadAsync(isc, cancellationToken);
            List<Type> pending = [.. registrations.Select(r => r.Context).Where(context => IsPending(context, applied))];
            if (!pending.Contains(typeof(IscDbContext)) && !await IsProtectedAsync(isc, AppendOnly.Audit, cancellationToken))
                pending.Insert(0, typeof(IscDbContext));
            foreach (var table in kept.Where(k => !pending.Contains(k.Context)))
            {
                if (!await IsProtectedAsync(isc, new(table.Table), cancellationToken))
                    pending.Add(table.Context);
            }

            return pending;
        }
        catch (System.Data.Common.DbException error)
        {
            throw new OperatorException($"The database cannot be opened: {error.Message} Check ConnectionStrings:Isc and Isc:DataDirectory.", error);
        }
    }

    /// <summary>Applies the pending migrations of one context.</summary>
    /// <exception cref="OperatorException">Another process holds the lock.</exception>
    public async Task MigrateAsync(Type context, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var isc = scope.ServiceProvider.GetRequiredService<IscDbContext>();
        if (!await FirstMigration.TryAsync(isc, context, cancellationToken))
            await UpgradeAsync(((DbContext)scope.ServiceProvider.GetRequiredService(context)).Database, cancellationToken);
        if (context == typeof(IscDbContext))
            await chain.CompleteAsync(cancellationToken);
        foreach (var table in kept.Where(k => k.Context == context))
            await new AppendOnly(table.Table).InstallAsync(isc, settings.Provider, cancellationToken);
    }

    /// <summary>True while nothing was ever written. Asked at every start, so without building a model or compiling a query.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var connection = await OpenConnection.OfAsync(scope.ServiceProvider.GetRequiredService<IscDbContext>(), cancellationToken);
        await using var command = connection.Command("SELECT 1 FROM isc_audit LIMIT 1");
        return await command.ExecuteScalarAsync(cancellationToken) is null;
    }

    /// <summary>Ids of the migrations that an assembly holds for a context, oldest first.</summary>
    internal static IReadOnlyList<string> KnownTo(Type context) => [.. MigrationTypes.Of(context).Select(found => found.Id)];

    private static bool IsPending(Type context, IReadOnlyDictionary<string, IReadOnlyList<string>> applied)
    {
        var known = KnownTo(context);
        var done = applied.GetValueOrDefault(Prefix.HistoryTableOf(context)) ?? [];
        return done.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown
            ? throw new OperatorException($"The database comes from a newer release: '{unknown}' of '{Prefix.Of(context)}' is unknown here. Start that release, or restore a backup.")
            : known.Except(done, StringComparer.Ordinal).Any();
    }

    private async Task UpgradeAsync(DatabaseFacade database, CancellationToken cancellationToken)
    {
        if (settings.Provider == DatabaseProvider.Sqlite)
            await RemoveStaleLockAsync(database, cancellationToken);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await database.MigrateAsync(patience.Token);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new OperatorException($"Table {LockTable} stayed locked for {Patience.TotalMinutes:0} minutes; end the process that migrates, then start again.", error);
        }
    }

    // An upgrade that was killed between a table's migration and its triggers, or triggers that someone took away.
    private async Task<bool> IsProtectedAsync(IscDbContext context, AppendOnly table, CancellationToken cancellationToken) =>
        (await table.MissingAsync(context, settings.Provider, cancellationToken)).Count == 0;

    // The caller holds the data directory, so nobody else can be migrating: a lock row was left by a process that was killed.
    private static async Task RemoveStaleLockAsync(DatabaseFacade database, CancellationToken cancellationToken)
    {
        var tables = await database.SqlQueryRaw<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '{LockTable}'").SingleAsync(cancellationToken);
        if (tables > 0)
            await database.ExecuteSqlRawAsync($"DELETE FROM \"{LockTable}\"", cancellationToken);
    }
}
