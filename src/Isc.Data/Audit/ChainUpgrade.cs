using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Data.Audit;

/// <summary>After the migration of the trail: chains the events of a release that had no chain, and makes the table append-only.</summary>
internal sealed class ChainUpgrade(IServiceScopeFactory scopes, ChainWriter chain, DatabaseSettings settings)
{
    /// <summary>In one transaction: a killed upgrade begins again.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<IscDbContext>();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await ChainAsync(context, transaction, cancellationToken);
        await AppendOnly.InstallAsync(context, settings.Provider, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task ChainAsync(IscDbContext context, IDbContextTransaction transaction, CancellationToken cancellationToken)
    {
        var loose = await context.AuditEvents.AsNoTracking().Where(e => e.Sequence == null).OrderBy(e => e.At).ThenBy(e => e.Id)
            .ToListAsync(cancellationToken);
        if (loose is [])
            return;
        var (sequence, hash) = await chain.LockAsync(transaction.GetDbTransaction(), cancellationToken);
        foreach (var happened in loose)
        {
            AuditChain.Link(happened, ++sequence, hash);
            hash = happened.Hash!;
            await context.AuditEvents.Where(e => e.Id == happened.Id).ExecuteUpdateAsync(
                set => set.SetProperty(e => e.Sequence, happened.Sequence).SetProperty(e => e.PreviousHash, happened.PreviousHash)
                    .SetProperty(e => e.Hash, happened.Hash), cancellationToken);
        }

        await chain.MoveAsync(transaction.GetDbTransaction(), sequence, hash, cancellationToken);
    }
}
