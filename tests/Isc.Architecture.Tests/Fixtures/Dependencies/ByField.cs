using Isc.Text;

namespace Isc.Architecture.Tests.Fixtures.Dependencies;

internal sealed class ByField
{
    private readonly LocalizedText? _name = null;

    public bool IsNamed => _name is not null;
}
