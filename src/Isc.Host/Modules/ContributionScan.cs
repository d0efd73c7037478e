using System.Reflection;
using Isc.Contributions;
using Isc.Modules;

namespace Isc.Host.Modules;

/// <summary>Finds the contributions of an assembly.</summary>
internal static class ContributionScan
{
    public static IServiceCollection AddContributionsFrom(this IServiceCollection services, Assembly assembly, IConfiguration settings)
    {
        var isDemonstration = settings.GetValue<bool>("Isc:Demo");
        return services.Scan(scan => scan.FromTypes(TypeSearch.Of<IContribution>(assembly).Where(type => isDemonstration || !type.IsDefined(typeof(DemonstrationOnlyAttribute))))
            .AddClasses(type => type.AssignableTo<IContribution>(), publicOnly: false).AsSelf().WithScopedLifetime());
    }
}
