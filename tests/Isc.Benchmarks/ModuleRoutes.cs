namespace Isc.Benchmarks;

/// <summary>The list of a module's register through Isc, beside a bare program that maps nothing but the module's own routes over the same file.</summary>
internal static class ModuleRoutes
{
    private const string Path = "api/v1/event-overview/events";

    public static async Task MeasureAsync(ScratchFolder folder)
    {
        var data = folder.Sub("module-routes");
        await using var isc = await Server.StartIscAsync(data);
        await using var bare = await Server.StartBareModuleAsync(data, "Isc.Modules.EventOverview");
        await Comparison.MeasureAsync("a module's list", isc, Path, "application/json", bare, Path, "0.97");
    }
}
