using Isc.Text;

namespace Isc.Escalation;

/// <summary>A level of a ladder that a module brings. What is urgent has half the time.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Body">Key of the responsible body, whose members decide.</param>
/// <param name="AcknowledgeDays">Working days to acknowledge.</param>
/// <param name="DecideDays">Working days to decide.</param>
public sealed record LadderStep(LocalizedText Name, string Body, decimal AcknowledgeDays, decimal DecideDays);
