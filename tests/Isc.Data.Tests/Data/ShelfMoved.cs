using Isc.Events;

namespace Isc.Data.Tests.Data;

internal sealed record ShelfMoved(Guid Shelf, string Whither) : IIntegrationEvent;
