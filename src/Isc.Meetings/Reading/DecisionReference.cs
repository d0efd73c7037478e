using Isc.Text;

namespace Isc.Meetings.Reading;

/// <summary>A decision, named.</summary>
internal sealed record DecisionReference(Guid Id, string Reference, string Kind, LocalizedText Text);
