using Isc.Text;

namespace Isc.Escalation.Data;

/// <summary>One of the answers that the question allows.</summary>
internal sealed record IssueOption(LocalizedText Text);
