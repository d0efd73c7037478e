using Microsoft.Extensions.DependencyInjection;

namespace Isc.Architecture.Tests.Fixtures.Habits;

internal sealed class ServiceLocator(IServiceProvider services)
{
    public object? Clock => services.GetService(typeof(TimeProvider));

    public static IServiceProvider Second(IServiceCollection services) => services.BuildServiceProvider();
}
