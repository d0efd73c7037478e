using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Data.Audit;

/// <summary>Appends events to the chain: locks its head, hashes in memory, inserts, moves the head.</summary>
internal sealed class ChainWriter(IServiceScopeFactory scopes, DatabaseSettings settings)
{
    private readonly Lazy<(RowInsert Events, RowInsert Personal)> _inserts = new(() =>
    {
        using var scope = scopes.CreateScope();
        var model = scope.ServiceProvider.GetRequiredService<IscDbContext>().Model;
        return (new(EntityOf<AuditEvent>(model)), new(EntityOf<PersonalValue>(model)));
    });

    public async Task AppendAsync(DbTransaction transaction, IReadOnlyList<AuditEvent> events, CancellationToken cancellationToken)
    {
        var (sequence, hash) = await LockAsync(transaction, cancellationToken);
        foreach (var happened in events)
        {
            AuditChain.Link(happened, ++sequence, hash);
            hash = happened.Hash!;
        }

        await _inserts.Value.Events.ExecuteAsync(transaction, events, cancellationToken);
        await _inserts.Value.Personal.ExecuteAsync(transaction, events.SelectMany(e => e.Personal), cancellationToken);
        foreach (var happened in events.Where(e => e.Forgets))
            await ForgetAsync(transaction, happened.RecordId, cancellationToken);
        await MoveAsync(transaction, sequence, hash, cancellationToken);
    }

    /// <summary>The head, which no other writer moves until <paramref name="transaction"/> ends.</summary>
    public async Task<(long Sequence, string Hash)> LockAsync(DbTransaction transaction, CancellationToken cancellationToken)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        // A transaction on SQLite is the only writer from its beginning.
        command.CommandText = "SELECT sequence, hash FROM isc_audit_head WHERE id = 1" + (settings.Provider == DatabaseProvider.PostgreSql ? " FOR UPDATE" : "");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? (reader.GetInt64(0), reader.GetString(1))
            : throw new InvalidOperationException("The audit chain has no head: the row of isc_audit_head is gone. See 'audit verify'.");
    }

    public async Task MoveAsync(DbTransaction transaction, long sequence, string hash, CancellationToken cancellationToken)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "UPDATE isc_audit_head SET sequence = @sequence, hash = @hash WHERE id = 1";
        command.AddParameter("@sequence", sequence);
        command.AddParameter("@hash", hash);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task ForgetAsync(DbTransaction transaction, Guid record, CancellationToken cancellationToken)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        // Else SQLite leaves the bytes in pages that are free.
        command.CommandText = (settings.Provider == DatabaseProvider.Sqlite ? "PRAGMA secure_delete = ON; " : "")
            + "UPDATE isc_audit_personal SET salt = NULL, value = NULL WHERE record_id = @record";
        command.AddParameter("@record", record);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static IEntityType EntityOf<T>(IModel model) => model.FindEntityType(typeof(T))!;
}
