using Isc.Events;

namespace Isc.Architecture.Tests.Fixtures.Dependencies;

internal sealed class ByInterface : IIntegrationEvent;
