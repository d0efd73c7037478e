using Isc.Meetings.Data;

namespace Isc.Meetings.Life;

/// <summary>A row of the table of a meeting's life.</summary>
/// <param name="From">The state before; null for a meeting that begins.</param>
/// <param name="Trigger">What happens.</param>
/// <param name="To">The state after.</param>
/// <param name="Permission">What the actor must hold.</param>
internal sealed record MeetingTransition(MeetingState? From, MeetingTrigger Trigger, MeetingState To, string Permission);
