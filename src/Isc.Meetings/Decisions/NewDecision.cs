using Isc.Access;
using Isc.Events;
using Isc.Meetings.Data;
using Isc.Reporting;
using Isc.Text;
using Isc.Time;

namespace Isc.Meetings.Decisions;

/// <summary>A decision to enter.</summary>
internal sealed record NewDecision
{
    public required Guid BodyId { get; init; }

    public required string BodyKey { get; init; }

    public required DateWindow When { get; init; }

    public required LocalizedText Text { get; init; }

    public required DecisionDraft Draft { get; init; }

    public Guid? MeetingId { get; init; }

    public Guid? ItemId { get; init; }

    public Guid? ConsultationId { get; init; }

    public bool IsStanding { get; init; }

    public Classification Class { get; init; }

    /// <summary>The record that was decided on; null for a decision of its own.</summary>
    public SourceRef? Subject { get; init; }

    /// <summary>What was agreed to be done on the same record.</summary>
    public IReadOnlyList<AgreedAction> Actions { get; init; } = [];
}
