using Isc.Text;

namespace Isc.Events;

/// <summary>An action that was agreed together with a decision.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="Office">Key of the office that owns it; null where a person does.</param>
/// <param name="Account">Account that owns it; null where an office does.</param>
/// <param name="Due">When it is due; null where that was left open.</param>
public sealed record AgreedAction(LocalizedText Text, string? Office, Guid? Account, DateOnly? Due);
