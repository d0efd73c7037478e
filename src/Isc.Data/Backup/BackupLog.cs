using Isc.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Data.Backup;

/// <summary>Remembers in the audit trail when a backup was made.</summary>
internal sealed class BackupLog(IServiceScopeFactory scopes, AuditLog log)
{
    private const string Table = "isc_backups";

    public Task MadeAsync(AuditAnchor head, CancellationToken cancellationToken) =>
        log.AppendAsync("backup", Table, Guid.CreateVersion7(), 1, $$"""{"head":"{{head}}"}""", cancellationToken);

    /// <summary>When the last was made; null where none was.</summary>
    public async Task<DateTime?> LastAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IscDbContext>().AuditEvents.Where(e => e.TableName == Table)
            .MaxAsync(e => (DateTime?)e.At, cancellationToken);
    }
}
