using Isc.Data;

namespace Isc.Organisation.Data;

/// <summary>The glass is to be broken: one person asks to read what is restricted for a while, another confirms.</summary>
internal sealed class Emergency : Record
{
    public required Guid AskedBy { get; init; }

    public required DateTime AskedAt { get; init; }

    public required string Reason { get; init; }

    public required int Minutes { get; init; }

    public Guid? ConfirmedBy { get; set; }

    /// <summary>The last instant of the access, or of waiting for the second person.</summary>
    public required DateTime Until { get; set; }

    /// <summary>When someone ended or refused it before.</summary>
    public DateTime? Ended { get; set; }

    public Guid? EndedBy { get; set; }
}
