using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Isc.Data.Outbox;

/// <summary>
/// Delivers due messages, oldest first. A dispatcher leases a message by counting up its attempts under optimistic concurrency, so
/// that of two dispatchers one wins; a lease that is not honoured runs out.
/// </summary>
internal sealed partial class OutboxDispatcher(IServiceScopeFactory scopes, TimeProvider clock, ILogger<OutboxDispatcher> logger)
{
    public const int MaximumAttempts = 8;

    private const int BatchSize = 20;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>Delivers what is due now and returns how many messages were handled, delivered or not.</summary>
    public async Task<int> DispatchAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<IscDbContext>();
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await context.OutboxMessages.Where(m => m.DueAt <= now).OrderBy(m => m.DueAt).ThenBy(m => m.Id).Take(BatchSize)
            .ToListAsync(cancellationToken);
        var handled = 0;
        foreach (var message in due)
            handled += await TryLeaseAsync(context, message, cancellationToken) && await DeliverAsync(context, message, cancellationToken) ? 1 : 0;
        return handled;
    }

    /// <summary>Waiting times grow fourfold: 1 s, 4 s, 16 s … 4.5 h.</summary>
    internal static TimeSpan Backoff(int attempts) => TimeSpan.FromSeconds(Math.Pow(4, attempts - 1));

    private async Task<bool> TryLeaseAsync(IscDbContext context, OutboxMessage message, CancellationToken cancellationToken)
    {
        message.Attempts++;
        message.DueAt = clock.GetUtcNow().UtcDateTime + Lease;
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            context.Entry(message).State = EntityState.Detached;
            return false;
        }
    }

    private async Task<bool> DeliverAsync(IscDbContext context, OutboxMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var off = await scope.ServiceProvider.GetRequiredService<IOutboxDelivery>()
                .DeliverAsync(new(message.Origin ?? message.Id, message.Type, message.Payload, message.Module), cancellationToken);
            Settle(context, message, off);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var dead = message.Attempts >= MaximumAttempts;
            message.Error = error.Message.Length > 2_000 ? error.Message[..2_000] : error.Message;
            message.DueAt = dead ? null : now + Backoff(message.Attempts);
            message.DeadAt = dead ? now : null;
            LogFailed(error, message.Type, message.Id, message.Attempts, dead);
        }

        await context.SaveChangesAsync(cancellationToken);
        return true;
    }

    // What is meant for one module waits as it is; what others got too is split, so that they do not get it again.
    private void Settle(IscDbContext context, OutboxMessage message, IReadOnlyList<string> off)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        (message.DueAt, message.Error) = (null, null);
        if (message.Module is not null && off.Count > 0)
        {
            (message.ParkedAt, message.Attempts) = (now, 0);
            return;
        }

        message.DeliveredAt = now;
        context.AddRange(off.Select(module => new OutboxMessage
        {
            Type = message.Type, Payload = message.Payload, Module = module, Origin = message.Id, DueAt = null, ParkedAt = now,
        }));
    }

    [LoggerMessage(LogLevel.Warning, "Message {Type} {Id} failed at attempt {Attempt}; set aside: {Dead}")]
    private partial void LogFailed(Exception error, string type, Guid id, int attempt, bool dead);
}
