namespace Isc.Benchmarks;

/// <summary>The list of a module's register through Isc, beside the same routes mapped by hand over the same file.</summary>
internal static class ModuleRoutes
{
    private const string Path = "api/v1/event-overview/events";
    private const string Module = "Isc.Modules.EventOverview";

    public static async Task MeasureAsync(ScratchFolder folder)
    {
        var data = folder.Sub("module-routes");
        await using var isc = await Server.StartIscAsync(data);
        await using (var host = await Server.StartBareModuleAsync("bare-host", data, Module))
            await Comparison.MeasureAsync("a module's list, of a host without modules", isc, Path, "application/json", host, Path, "0.97");
        await using (var bare = await Server.StartBareModuleAsync("bare-module", data, Module))
            await Comparison.MeasureAsync("a module's list, of the framework alone", isc, Path, "application/json", bare, Path, null);
    }
}
