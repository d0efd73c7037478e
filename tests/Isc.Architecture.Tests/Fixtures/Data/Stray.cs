using Record = Isc.Data.Record;

namespace Isc.Architecture.Tests.Fixtures.Data;

internal sealed class Stray : Record
{
    public Guid NeighbourId { get; init; }
}
