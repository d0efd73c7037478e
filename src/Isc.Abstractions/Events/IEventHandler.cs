using Isc.Contributions;

namespace Isc.Events;

/// <summary>Handles events of one kind. Handling the same message twice must have one effect: remember <c>messageId</c>.</summary>
/// <typeparam name="TEvent">The event.</typeparam>
public interface IEventHandler<in TEvent> : IContribution
    where TEvent : IIntegrationEvent
{
    /// <summary>Called in a scope of its own. One that throws is tried again, later and later, then set aside for the administrator.</summary>
    Task HandleAsync(Guid messageId, TEvent happened, CancellationToken cancellationToken);
}
