using Isc.Data;
using Isc.Data.Idempotency;
using Isc.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Isc.Host.Operations;

/// <summary>Takes away technical rows that have served: answers to requests that nobody repeats, messages that were delivered.</summary>
internal sealed class ExpiryJob(IscDbContext context, TimeProvider clock) : IModuleJob
{
    private static readonly TimeSpan Delivered = TimeSpan.FromDays(30);

    public string Key => "host.expiry";

    public string Schedule => "0 30 3 * * ?";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await context.Replies.Where(r => r.At < now - KeptReply.Kept).ExecuteDeleteAsync(cancellationToken);
        await context.OutboxMessages.Where(m => m.DeliveredAt < now - Delivered).ExecuteDeleteAsync(cancellationToken);
    }
}
