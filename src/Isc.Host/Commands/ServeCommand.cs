using Isc.Data.Schema;
using Isc.Host.Routing;
using Isc.Host.Start;

namespace Isc.Host.Commands;

/// <summary>No verb: serves the site.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = IscHost.Build(args);
        _ = app.Services.GetRequiredService<ModelWarmUp>().StartAsync();
        await app.Services.GetRequiredService<DatabaseStart>().ServeAsync(app.Lifetime.ApplicationStopping);
        await app.UseIsc().MapIsc().RunAsync();
        return 0;
    }
}
