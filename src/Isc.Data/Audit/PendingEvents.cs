using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Isc.Data.Audit;

/// <summary>
/// Events between a save and the commit of its transaction, where they are chained. They belong to the transaction and not to the
/// context: two contexts may share one. Weak, since pooled contexts and abandoned transactions come and go.
/// </summary>
internal sealed class PendingEvents
{
    private readonly ConditionalWeakTable<DbContext, List<AuditEvent>> _saving = [];
    private readonly ConditionalWeakTable<DbTransaction, List<AuditEvent>> _saved = [];

    /// <summary>A transaction begins. Npgsql hands the same object out again: what an abandoned one left there is gone with it.</summary>
    public void Begun(DbTransaction transaction) => _saved.Remove(transaction);

    /// <summary>A save begins; what an earlier one left there had failed.</summary>
    public void Saving(DbContext context, List<AuditEvent> events) => _saving.AddOrUpdate(context, events);

    /// <summary>A save failed.</summary>
    public void Forget(DbContext context) => _saving.Remove(context);

    /// <summary>A save succeeded. Inside a transaction of the caller its events wait for that one's commit.</summary>
    public void Saved(DbContext context)
    {
        if (_saving.TryGetValue(context, out var events) && context.Database.CurrentTransaction is { } transaction)
            Saved(transaction.GetDbTransaction(), events);
        _saving.Remove(context);
    }

    /// <summary>Rows were written in a transaction past the change tracker.</summary>
    public void Saved(DbTransaction transaction, IEnumerable<AuditEvent> events) => _saved.GetOrCreateValue(transaction).AddRange(events);

    /// <summary>Everything that <paramref name="transaction"/> changes, in order, as it is about to be committed from <paramref name="context"/>.</summary>
    public IReadOnlyList<AuditEvent> Take(DbTransaction transaction, DbContext? context)
    {
        List<AuditEvent> events = [];
        if (_saved.TryGetValue(transaction, out var saved))
            events.AddRange(saved);
        if (context is not null && _saving.TryGetValue(context, out var saving))
            events.AddRange(saving);
        _saved.Remove(transaction);
        if (context is not null)
            _saving.Remove(context);
        return events;
    }
}
