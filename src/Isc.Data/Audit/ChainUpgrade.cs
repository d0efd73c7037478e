using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Isc.Data.Audit;

/// <summary>After the migration of the trail: chains the events of a release that had no chain, and makes the table append-only.</summary>
internal sealed partial class ChainUpgrade(IServiceScopeFactory scopes, ChainWriter chain, DatabaseSettings settings, ILogger<ChainUpgrade> logger)
{
    /// <summary>In one transaction: a killed upgrade begins again.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<IscDbContext>();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        // Not where events are chained: a head that someone took away is for 'audit verify' to miss.
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO isc_audit_head (id, sequence, hash) SELECT 1, 0, {AuditChain.Genesis}
            WHERE NOT EXISTS (SELECT 1 FROM isc_audit_head) AND NOT EXISTS (SELECT 1 FROM isc_audit WHERE sequence IS NOT NULL)
            """, cancellationToken);
        var head = await chain.LockAsync(transaction.GetDbTransaction(), cancellationToken);
        // Once there is a chain, an event outside it was written by someone else: it stays for 'audit verify' to find.
        if (head.Sequence == 0 && await context.Database.SqlQueryRaw<int>("SELECT 1 AS \"Value\" FROM isc_audit WHERE sequence IS NULL LIMIT 1").AnyAsync(cancellationToken))
            await ChainAsync(context, transaction, head.Hash, cancellationToken);
        else if (head.Sequence > 0 && (await AppendOnly.Audit.MissingAsync(context, settings.Provider, cancellationToken)).Count > 0)
            LogUnprotected();
        await AppendOnly.Audit.InstallAsync(context, settings.Provider, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task ChainAsync(IscDbContext context, IDbContextTransaction transaction, string hash, CancellationToken cancellationToken)
    {
        var sequence = 0L;
        foreach (var happened in await context.AuditEvents.AsNoTracking().Where(e => e.Sequence == null).OrderBy(e => e.At).ThenBy(e => e.Id)
            .ToListAsync(cancellationToken))
        {
            AuditChain.Link(happened, ++sequence, hash);
            hash = happened.Hash!;
            await context.AuditEvents.Where(e => e.Id == happened.Id).ExecuteUpdateAsync(
                set => set.SetProperty(e => e.Sequence, happened.Sequence).SetProperty(e => e.PreviousHash, happened.PreviousHash)
                    .SetProperty(e => e.Hash, happened.Hash), cancellationToken);
        }

        await chain.MoveAsync(transaction.GetDbTransaction(), sequence, hash, cancellationToken);
    }

    [LoggerMessage(LogLevel.Critical, "The triggers that keep the audit trail append-only were missing and are put back; run 'audit verify'")]
    private partial void LogUnprotected();
}
