using System.Runtime.CompilerServices;
using Isc.Data.Audit;
using Isc.Data.Keeping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Isc.Data;

/// <summary>Puts the audit events beside the changes and takes the write gate around them.</summary>
internal sealed class SaveInterceptor(AuditTrail trail, WriteGate gate, DataVersion version) : SaveChangesInterceptor
{
    // Which contexts hold the gate; weak, since pooled contexts come and go.
    private readonly ConditionalWeakTable<DbContext, object> _inside = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new NotSupportedException("Save with SaveChangesAsync.");

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var context = (ModuleDbContext)eventData.Context!;
        trail.Record(context);
        // A transaction of the caller has begun to write already: waiting for the gate inside it would block the one who holds it.
        if (context.Database.CurrentTransaction is null)
        {
            await gate.EnterAsync(cancellationToken);
            _inside.Add(context, gate);
        }

        return result;
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        version.Change(eventData.Context!.GetType());
        Leave(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(eventData.Context!);
        return Task.CompletedTask;
    }

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(eventData.Context!);
        return Task.CompletedTask;
    }

    // A version conflict is not reported as a failed save: without this the gate would stay shut after the first one.
    public override ValueTask<InterceptionResult> ThrowingConcurrencyExceptionAsync(
        ConcurrencyExceptionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Leave(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private void Leave(DbContext context)
    {
        if (_inside.Remove(context))
            gate.Leave();
    }
}
