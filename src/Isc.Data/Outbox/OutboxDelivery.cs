namespace Isc.Data.Outbox;

/// <summary>A message on delivery.</summary>
/// <param name="MessageId">For consumers that have seen it before.</param>
/// <param name="Type">Full name of the event's type.</param>
/// <param name="Payload">The event as JSON of <see cref="JsonText.Options"/>.</param>
/// <param name="Module">The only module whose handlers get it; null for all.</param>
public sealed record OutboxDelivery(Guid MessageId, string Type, string Payload, string? Module);
