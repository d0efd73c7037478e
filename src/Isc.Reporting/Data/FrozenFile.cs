using Isc.Data;

namespace Isc.Reporting.Data;

/// <summary>A frozen report in one language and format, byte by byte. In the format json it is the content model.</summary>
internal sealed class FrozenFile : Record
{
    public Guid ReportId { get; init; }

    public required string Language { get; init; }

    public required string Format { get; init; }

    public required string ContentType { get; init; }

    /// <summary>SHA-256 of the content.</summary>
    public required string Hash { get; init; }

    // Told apart by its digest: the audit trail need not hold it twice.
    [Secret]
    public required byte[] Content { get; init; }
}
