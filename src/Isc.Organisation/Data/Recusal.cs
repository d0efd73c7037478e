using Isc.Data;

namespace Isc.Organisation.Data;

/// <summary>Someone keeps out of a theme or record: they read it and do not act on it.</summary>
internal sealed class Recusal : Record
{
    public required Guid AccountId { get; init; }

    /// <summary>Key of the theme; null where it is one record.</summary>
    public string? Theme { get; init; }

    /// <summary>Id of the record, or of the theme.</summary>
    public required Guid From { get; init; }

    public required string Reason { get; init; }

    public required DateTime Declared { get; init; }

    public DateTime? Ended { get; set; }
}
