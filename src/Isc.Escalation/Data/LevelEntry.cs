using Isc.Data;

namespace Isc.Escalation.Data;

/// <summary>
/// An issue's stay at a level. It keeps the limits, the ladder and the calendar with which it began: later editions of either move
/// no running deadline.
/// </summary>
internal sealed class LevelEntry : Record
{
    public required Guid IssueId { get; init; }

    public required int Level { get; init; }

    /// <summary>Counts the issue's entries, from 1.</summary>
    public required int Sequence { get; init; }

    /// <summary>Key of the responsible body.</summary>
    public required string Body { get; init; }

    public required DateTime EnteredAt { get; init; }

    /// <summary>The ladder's key and edition.</summary>
    public required string Ladder { get; init; }

    public required int LadderEdition { get; init; }

    /// <summary>The calendar's key and edition.</summary>
    public required string Calendar { get; init; }

    public required int CalendarEdition { get; init; }

    /// <summary>Working minutes to acknowledge.</summary>
    public required int AcknowledgeMinutes { get; init; }

    /// <summary>Working minutes to decide.</summary>
    public required int DecideMinutes { get; init; }

    public required DateTime AcknowledgeDueAt { get; set; }

    public required DateTime DecideDueAt { get; set; }

    public IReadOnlyList<Pause> Pauses { get; set; } = [];

    public DateTime? AcknowledgedAt { get; set; }

    public Guid? AcknowledgedBy { get; set; }

    /// <summary>Who agreed, for the body, that the raiser withdraws.</summary>
    public Guid? ConsentedBy { get; set; }

    public DateTime? LeftAt { get; set; }

    public EntryOutcome? Outcome { get; set; }

    /// <summary>Account that moved it on; null for the clock.</summary>
    public Guid? LeftBy { get; set; }

    public string? Reason { get; set; }

    /// <summary>Working minutes that it took, pauses left out; null while it stays.</summary>
    public int? WorkedMinutes { get; set; }

    /// <summary>True when the limit to decide had passed.</summary>
    public bool Breached { get; set; }
}
