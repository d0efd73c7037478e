using Isc.Data.Audit;
using Isc.Data.Idempotency;
using Isc.Data.Keeping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Isc.Data;

/// <summary>Notes the audit events of each save, for its transaction's commit, and claims the key of a request that may be repeated.</summary>
internal sealed class SaveInterceptor(AuditTrail trail, PendingEvents pending, Replies replies, DataVersion version) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new NotSupportedException("Save with SaveChangesAsync.");

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var context = (ModuleDbContext)eventData.Context!;
        pending.Saving(context, trail.EventsOf(context));
        // A change of one row would otherwise go without a transaction, and so without a commit at which its event is chained.
        context.Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
        await replies.SavingAsync(context, cancellationToken);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        version.Change(eventData.Context!.GetType());
        pending.Saved(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default) => Forget(eventData);

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default) => Forget(eventData);

    // A version conflict is not reported as a failed save.
    public override ValueTask<InterceptionResult> ThrowingConcurrencyExceptionAsync(
        ConcurrencyExceptionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        pending.Forget(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private Task Forget(DbContextEventData eventData)
    {
        pending.Forget(eventData.Context!);
        return Task.CompletedTask;
    }
}
