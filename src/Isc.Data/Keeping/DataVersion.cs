using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Isc.Data.Keeping;

/// <summary>
/// Tells whether what a context reads may have changed: at once for what is saved in this process, within two seconds for what
/// another writes. Both databases have a mark that moves with every commit, so that nothing has to be written for it.
/// </summary>
internal sealed class DataVersion(DatabaseSettings settings, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<Type, long> _own = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private SqliteConnection? _watch;
    private string? _mark;
    private long _all;
    private long _foreign;
    private long _looked;

    /// <summary>Equal to an earlier one while nothing of the context has changed since.</summary>
    public async ValueTask<(long Own, long Foreign)> OfAsync(Type context, CancellationToken cancellationToken)
    {
        await LookWhenDueAsync(cancellationToken);
        return (_own.GetValueOrDefault(context), Interlocked.Read(ref _foreign));
    }

    /// <summary>The same for all contexts together.</summary>
    public async ValueTask<(long Own, long Foreign)> OfAllAsync(CancellationToken cancellationToken)
    {
        await LookWhenDueAsync(cancellationToken);
        return (Interlocked.Read(ref _all), Interlocked.Read(ref _foreign));
    }

    /// <summary>Something of this context was saved.</summary>
    public void Change(Type context)
    {
        _own.AddOrUpdate(context, 1, static (_, changes) => changes + 1);
        Interlocked.Increment(ref _all);
    }

    public void Dispose()
    {
        _watch?.Dispose();
        _turn.Dispose();
    }

    private async ValueTask LookWhenDueAsync(CancellationToken cancellationToken)
    {
        if ((_mark is null || clock.GetElapsedTime(_looked) >= Pause) && await _turn.WaitAsync(TimeSpan.Zero, cancellationToken))
        {
            try
            {
                await LookAsync(cancellationToken);
            }
            finally
            {
                _turn.Release();
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        var mark = await MarkAsync(cancellationToken);
        if (_mark is not null && _mark != mark)
            Interlocked.Increment(ref _foreign);
        (_mark, _looked) = (mark, clock.GetTimestamp());
    }

    private async Task<string> MarkAsync(CancellationToken cancellationToken)
    {
        if (settings.Provider == DatabaseProvider.PostgreSql)
        {
            await using var connection = new NpgsqlConnection(settings.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            return await ReadAsync(connection, "SELECT pg_current_snapshot()::text", cancellationToken);
        }

        // Counts the commits of others than the connection that asks: always the same one, which never writes.
        if (_watch is null)
        {
            var watch = new SqliteConnection(new SqliteConnectionStringBuilder(settings.ConnectionString) { Pooling = false }.ConnectionString);
            await watch.OpenAsync(cancellationToken);
            _watch = watch;
        }

        return await ReadAsync(_watch, "PRAGMA data_version", cancellationToken);
    }

    private static async Task<string> ReadAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (await command.ExecuteScalarAsync(cancellationToken))!.ToString()!;
    }
}
