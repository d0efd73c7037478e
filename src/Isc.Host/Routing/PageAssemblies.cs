using System.Reflection;
using Isc.Host.Modules;
using Isc.Modules;
using Isc.Web.Layout;

namespace Isc.Host.Routing;

/// <summary>The assemblies that hold pages, beside the host.</summary>
internal static class PageAssemblies
{
    public static Assembly[] Of(ModuleCatalogue catalogue) =>
    [
        typeof(MainLayout).Assembly,
        .. Kernel.All.Select(kernel => kernel.Assembly),
        .. catalogue.Modules.Where(module => module.Status != ModuleStatus.Failed).Select(module => module.Assembly!),
    ];
}
