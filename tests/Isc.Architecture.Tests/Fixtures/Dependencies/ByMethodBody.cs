using Isc.Text;

namespace Isc.Architecture.Tests.Fixtures.Dependencies;

internal sealed class ByMethodBody
{
    public static string Category(long count) => PluralRules.CategoryOf("ru", count);
}
