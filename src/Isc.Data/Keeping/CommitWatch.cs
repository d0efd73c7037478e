using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Isc.Data.Keeping;

/// <summary>Makes what is kept old when a transaction of the caller is committed: what was saved in it shows only then.</summary>
internal sealed class CommitWatch(DataVersion version) : DbTransactionInterceptor
{
    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        version.Change(eventData.Context!.GetType());
        return Task.CompletedTask;
    }

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) =>
        version.Change(eventData.Context!.GetType());
}
