using Isc.Data;

namespace Isc.Meetings.Data;

/// <summary>The voice of an office.</summary>
internal sealed class ConsultationReply : Record
{
    public required Guid ConsultationId { get; init; }

    public required Guid OfficeId { get; init; }

    /// <summary>Counts the office's voices, from 1; the last in time counts.</summary>
    public required int Round { get; init; }

    public required string Option { get; init; }

    public string? Comment { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Came after the deadline: recorded, not counted.</summary>
    public required bool Late { get; init; }

    public Guid? By { get; init; }
}
