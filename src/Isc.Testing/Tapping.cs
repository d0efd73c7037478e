using Microsoft.Extensions.DependencyInjection;

namespace Isc.Testing;

internal static class Tapping
{
    public static IServiceCollection Tap(this IServiceCollection services, Action<IServiceCollection> add)
    {
        add(services);
        return services;
    }
}
