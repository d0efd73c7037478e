using System.Reflection;
using Isc.Contributions;

namespace Isc.Host.Modules;

/// <summary>Finds the contributions of an assembly.</summary>
internal static class ContributionScan
{
    public static IServiceCollection AddContributionsFrom(this IServiceCollection services, Assembly assembly) =>
        services.Scan(scan => scan.FromAssemblies(assembly)
            .AddClasses(type => type.AssignableTo<IContribution>(), publicOnly: false).AsSelf().WithScopedLifetime());
}
