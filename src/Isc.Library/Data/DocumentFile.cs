using Isc.Data;

namespace Isc.Library.Data;

/// <summary>A document's file in one language. The latest counts; those before it stay.</summary>
internal sealed class DocumentFile : Record
{
    public required Guid DocumentId { get; init; }

    public required string Language { get; init; }

    /// <summary>Random name in the store.</summary>
    public required string Place { get; init; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required long Size { get; init; }

    public required string Sha256 { get; init; }

    public required DateTime AddedAt { get; init; }

    public Guid? AddedById { get; init; }
}
