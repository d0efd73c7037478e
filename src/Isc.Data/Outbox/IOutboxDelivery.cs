namespace Isc.Data.Outbox;

/// <summary>Hands a message to the handlers of its event. Implemented by the host, which knows them.</summary>
public interface IOutboxDelivery
{
    /// <summary>Delivers to every handler that is on; throws when one fails, and is then called again later with the same message.</summary>
    /// <returns>Modules that handle the event and are switched off: the message is parked for them.</returns>
    /// <param name="message">What is delivered.</param>
    /// <param name="cancellationToken">Ends the delivery when the host stops.</param>
    Task<IReadOnlyList<string>> DeliverAsync(OutboxDelivery message, CancellationToken cancellationToken);
}
