namespace Isc.Data.Outbox;

/// <summary>Hands a message to the handlers of its event. Implemented by the host, which knows them.</summary>
public interface IOutboxDelivery
{
    /// <summary>Delivers to every handler; throws when one fails, and is then called again later with the same message.</summary>
    /// <param name="messageId">The message, for consumers that have seen it before.</param>
    /// <param name="type">Full name of the event's type.</param>
    /// <param name="payload">The event as JSON of <see cref="JsonText.Options"/>.</param>
    /// <param name="cancellationToken">Ends the delivery when the host stops.</param>
    Task DeliverAsync(Guid messageId, string type, string payload, CancellationToken cancellationToken);
}
