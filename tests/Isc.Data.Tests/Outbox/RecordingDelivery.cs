using System.Collections.Concurrent;
using Isc.Data.Outbox;

namespace Isc.Data.Tests.Outbox;

/// <summary>Writes down what is delivered, and fails when told to.</summary>
internal sealed class RecordingDelivery : IOutboxDelivery
{
    public ConcurrentQueue<(Guid Id, string Type, string Payload)> Delivered { get; } = [];

    /// <summary>Called before a message counts as delivered.</summary>
    public Func<Task> Before { get; set; } = () => Task.CompletedTask;

    public async Task DeliverAsync(Guid messageId, string type, string payload, CancellationToken cancellationToken)
    {
        await Before();
        Delivered.Enqueue((messageId, type, payload));
    }
}
