using System.Data.Common;
using Isc.Data.Idempotency;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Isc.Data.Audit;

/// <summary>Chains the events of a transaction as the last thing before its commit: the chain's head stays locked for that moment only.</summary>
internal sealed class ChainInterceptor(PendingEvents pending, ChainWriter chain, Replies replies) : DbTransactionInterceptor
{
    public override DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result)
    {
        pending.Begun(result);
        return result;
    }

    public override ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        pending.Begun(result);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result) =>
        pending.Take(transaction, eventData.Context) is [] ? result : throw new NotSupportedException("Commit with CommitAsync.");

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        await replies.CommittingAsync(transaction, eventData.Context, cancellationToken);
        if (pending.Take(transaction, eventData.Context) is { Count: > 0 } events)
            await chain.AppendAsync(transaction, events, cancellationToken);
        return result;
    }
}
