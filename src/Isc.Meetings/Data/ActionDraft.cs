namespace Isc.Meetings.Data;

/// <summary>What an action says beside its text.</summary>
/// <param name="Office">The office that owns it; null where a person does.</param>
/// <param name="Account">The person who owns it; null where an office does.</param>
/// <param name="Due">When it is due; null for an undated one.</param>
/// <param name="Priority">How much depends on it.</param>
internal sealed record ActionDraft(Guid? Office, Guid? Account, DateOnly? Due, ActionPriority Priority);
