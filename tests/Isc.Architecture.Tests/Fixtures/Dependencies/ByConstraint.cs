using Isc.Contributions;

namespace Isc.Architecture.Tests.Fixtures.Dependencies;

internal sealed class ByConstraint<T>
    where T : IContribution;
