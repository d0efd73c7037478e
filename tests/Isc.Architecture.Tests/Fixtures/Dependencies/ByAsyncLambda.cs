using Isc.Text;

namespace Isc.Architecture.Tests.Fixtures.Dependencies;

internal sealed class ByAsyncLambda
{
    public static Func<long, Task<string>> Category => async count =>
    {
        await Task.Yield();
        return PluralRules.CategoryOf("ru", count);
    };
}
