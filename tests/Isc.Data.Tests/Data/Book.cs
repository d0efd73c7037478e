using Isc.Data.Audit;

namespace Isc.Data.Tests.Data;

internal sealed class Book : Record
{
    public required Guid ShelfId { get; init; }

    [Personal]
    public required string Name { get; set; }
}
