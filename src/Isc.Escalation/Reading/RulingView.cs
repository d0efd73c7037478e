using Isc.Escalation.Data;
using Isc.Text;

namespace Isc.Escalation.Reading;

/// <summary>A ruling.</summary>
internal sealed record RulingView(
    Guid Id, int Level, string Body, DateTime At, LocalizedText Text, LocalizedText Reasons, IReadOnlyList<string> Deciders, LocalizedText? Dissent,
    IReadOnlyList<RulingAction> Actions, string? Document, Guid? DecisionId, string? DecisionReference, Guid? SupersededBy);
