using Isc.Charts;

namespace Isc.Architecture.Tests.Fixtures.Dependencies;

internal abstract class ByGenericArgument
{
    public abstract IReadOnlyList<Dictionary<string, ChartModel[]>> Charts { get; }
}
