using Isc.Text;

namespace Isc.Escalation.Data;

/// <summary>What a ruling asks to be done.</summary>
/// <param name="Text">What.</param>
/// <param name="Office">Key of the office that owns it; null where a person does.</param>
/// <param name="Account">Account that owns it; null where an office does.</param>
/// <param name="Due">When it is due; null where a meeting left it open.</param>
internal sealed record RulingAction(LocalizedText Text, string? Office, Guid? Account, DateOnly? Due);
