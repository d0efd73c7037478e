using Isc.Data;

namespace Isc.Architecture.Tests.Fixtures.Modules;

/// <summary>Reaches for the type of another assembly, which its rule takes for another module.</summary>
internal sealed class NeighbourReader
{
    public static bool Reads(object context) => context is ModuleDbContext;
}
