using Isc.Access;
using Isc.Data;
using Isc.Data.Access;
using Isc.Text;

namespace Isc.Meetings.Data;

/// <summary>A decision by correspondence: a question to offices, each with one voice, until a day.</summary>
internal sealed class Consultation : Record, IClassified
{
    public static AccessPaths Paths { get; } = AccessPaths.None.In<Consultation>(ScopeKind.Body, c => c.BodyKey);

    public required Guid BodyId { get; init; }

    public required string BodyKey { get; init; }

    public required LocalizedText Question { get; init; }

    /// <summary>The first is the proposal.</summary>
    public required IReadOnlyList<ConsultationOption> Options { get; init; }

    /// <summary>The offices that have a voice.</summary>
    public required IReadOnlyList<Guid> Voters { get; init; }

    public required DateOnly Opened { get; init; }

    /// <summary>Last day for voices, by UTC.</summary>
    public required DateOnly Deadline { get; init; }

    public required ConsultationRule Rule { get; init; }

    /// <summary>How many voices are needed under <see cref="ConsultationRule.Quorum"/>; null under the others.</summary>
    public int? Quorum { get; init; }

    /// <summary>The entry of the body's agenda that it decides on; null for a question of its own.</summary>
    public OutcomeSubject? Subject { get; init; }

    public LocalizedText? Reasons { get; init; }

    public string? LegalBasis { get; init; }

    public required ConsultationState State { get; set; }

    public ConsultationResult? Result { get; set; }

    public Guid? DecisionId { get; set; }

    public Guid? OpenedBy { get; init; }

    /// <summary>Day of the reminder at half of the time.</summary>
    public DateOnly? Reminded { get; set; }

    /// <summary>Why it was withdrawn.</summary>
    public string? Reason { get; set; }

    public Classification Class { get; init; } = Classification.Internal;
}
