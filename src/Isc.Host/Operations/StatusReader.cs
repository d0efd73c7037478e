using Isc.Contributions;
using Isc.Data;
using Isc.Data.Backup;
using Isc.Data.Schema;
using Isc.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Isc.Host.Operations;

/// <summary>Reads how this deployment is, and sends again what was set aside.</summary>
internal sealed class StatusReader(IscDbContext context, DatabaseSettings settings, BackupLog backups, IContributions<IModuleJob> jobs)
{
    private const int MostDead = 50;

    public async Task<SystemStatus> ReadAsync(CancellationToken cancellationToken)
    {
        var applied = await AppliedMigrations.ReadAsync(context, cancellationToken);
        var outbox = context.OutboxMessages.AsNoTracking();
        return new(
            settings.Provider,
            applied.Values.Sum(ids => ids.Count),
            await context.ChainHeads.Select(h => h.Sequence).SingleOrDefaultAsync(cancellationToken),
            await outbox.CountAsync(m => m.DueAt != null, cancellationToken),
            await outbox.CountAsync(m => m.ParkedAt != null, cancellationToken),
            await outbox.Where(m => m.DeadAt != null).OrderByDescending(m => m.DeadAt).Take(MostDead)
                .Select(m => new DeadMessage(m.Id, m.Type, m.DeadAt!.Value, m.Error)).ToListAsync(cancellationToken),
            await backups.LastAsync(cancellationToken),
            NodaTime.DateTimeZoneProviders.Tzdb.VersionId,
            [.. jobs.Active.Select(job => new JobStatus(job.Value.Key, job.Value.Schedule)).OrderBy(job => job.Key, StringComparer.Ordinal)]);
    }

    /// <summary>Delivers a dead message again, from its first attempt on.</summary>
    /// <returns>False where it is not dead.</returns>
    public async Task<bool> RetryAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await context.OutboxMessages.SingleOrDefaultAsync(m => m.Id == id && m.DeadAt != null, cancellationToken) is not { } message)
            return false;
        (message.DeadAt, message.Attempts, message.DueAt) = (null, 0, DateTime.UnixEpoch);
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }
}
