using Isc.Data;

namespace Isc.Escalation.Data;

/// <summary>A moment of a level's clock that has been dealt with. One of a kind for each entry, which is what two sweepers cannot both write.</summary>
internal sealed class Alarm : Record
{
    public required Guid EntryId { get; init; }

    /// <summary>See <see cref="Sweep.AlarmKind"/>.</summary>
    public required string Kind { get; init; }

    public required DateTime DueAt { get; init; }

    public required DateTime FiredAt { get; init; }

    /// <summary>True when nobody swept at the time.</summary>
    public required bool Late { get; init; }

    /// <summary>How many accounts were told.</summary>
    public required int Told { get; init; }
}
