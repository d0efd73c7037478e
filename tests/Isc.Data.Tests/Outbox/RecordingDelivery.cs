using System.Collections.Concurrent;
using Isc.Data.Outbox;

namespace Isc.Data.Tests.Outbox;

/// <summary>Writes down what is delivered, and fails when told to.</summary>
internal sealed class RecordingDelivery : IOutboxDelivery
{
    public ConcurrentQueue<(Guid Id, string Type, string Payload)> Delivered { get; } = [];

    /// <summary>Called before a message counts as delivered.</summary>
    public Func<Task> Before { get; set; } = () => Task.CompletedTask;

    /// <summary>Modules that are said to be off.</summary>
    public IReadOnlyList<string> Off { get; set; } = [];

    public async Task<IReadOnlyList<string>> DeliverAsync(OutboxDelivery message, CancellationToken cancellationToken)
    {
        await Before();
        if (message.Module is null || !Off.Contains(message.Module))
            Delivered.Enqueue((message.MessageId, message.Type, message.Payload));
        return Off;
    }
}
