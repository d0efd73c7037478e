using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Isc.Data;

/// <summary>Holds the write gate from the beginning of a transaction to its end, whoever began it and however it ends. SQLite only.</summary>
internal sealed class GateInterceptor(WriteGate gate) : DbTransactionInterceptor, IDbConnectionInterceptor
{
    private readonly ConditionalWeakTable<DbConnection, object> _inside = [];

    public override InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result) =>
        throw new NotSupportedException("Begin with BeginTransactionAsync.");

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        await gate.EnterAsync(cancellationToken);
        _inside.AddOrUpdate(connection, gate);
        try
        {
            // Begun here, so that one that cannot begin does not keep the gate.
            return InterceptionResult<DbTransaction>.SuppressWithResult(await connection.BeginTransactionAsync(eventData.IsolationLevel, cancellationToken));
        }
        catch
        {
            Leave(connection);
            throw;
        }
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        LeaveAsync(eventData);

    public override Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        LeaveAsync(eventData);

    /// <summary>A transaction that is disposed without commit ends with its connection.</summary>
    public Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData)
    {
        Leave(connection);
        return Task.CompletedTask;
    }

    /// <inheritdoc cref="ConnectionClosedAsync"/>
    public void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => Leave(connection);

    private Task LeaveAsync(TransactionEndEventData ended)
    {
        if (ended.Context is { } context)
            Leave(context.Database.GetDbConnection());
        return Task.CompletedTask;
    }

    private void Leave(DbConnection connection)
    {
        if (_inside.Remove(connection))
            gate.Leave();
    }
}
