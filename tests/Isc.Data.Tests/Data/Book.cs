namespace Isc.Data.Tests.Data;

internal sealed class Book : Record
{
    public required Guid ShelfId { get; init; }

    public required string Name { get; set; }
}
