using Isc.Access;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Data.Audit;

/// <summary>Appends events that are no change of a record, each in a transaction of its own.</summary>
internal sealed class AuditLog(IServiceScopeFactory scopes, AuditTrail trail, ChainWriter chain) : IReadLog
{
    /// <summary><see cref="AuditEvent.Change"/> of what was read.</summary>
    public const string Read = "read";

    public Task ReadAsync(string table, Guid record, int version, CancellationToken cancellationToken) =>
        AppendAsync(Read, table, record, version, "{}", cancellationToken);

    public async Task AppendAsync(string change, string table, Guid record, int version, string after, CancellationToken cancellationToken)
    {
        // A scope of its own: the caller's context may be in the middle of a query.
        await using var scope = scopes.CreateAsyncScope();
        await using var transaction = await scope.ServiceProvider.GetRequiredService<IscDbContext>().Database.BeginTransactionAsync(cancellationToken);
        await chain.AppendAsync(transaction.GetDbTransaction(), [trail.Happened(change, table, record, version, null, after)], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
