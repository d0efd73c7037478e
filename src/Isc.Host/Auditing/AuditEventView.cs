using System.Text.Json;

namespace Isc.Host.Auditing;

/// <summary>An event as it is shown. What was erased stays a digest.</summary>
/// <param name="Sequence">Place in the chain.</param>
/// <param name="At">UTC.</param>
/// <param name="ActorKind">account, system or visitor.</param>
/// <param name="AccountId">Who acted.</param>
/// <param name="OnBehalfOf">For whom.</param>
/// <param name="Change">created, changed, read or backup.</param>
/// <param name="Table">Of the record.</param>
/// <param name="RecordId">Which record.</param>
/// <param name="RecordVersion">Its version after the change.</param>
/// <param name="Before">Former values of what changed.</param>
/// <param name="After">Values of what changed.</param>
/// <param name="Reason">Why, in the actor's words.</param>
/// <param name="Hash">SHA-256 of the event and its place.</param>
internal sealed record AuditEventView(
    long Sequence, DateTime At, string ActorKind, Guid? AccountId, Guid? OnBehalfOf, string Change, string Table, Guid RecordId, int RecordVersion,
    JsonElement? Before, JsonElement After, string? Reason, string Hash);
