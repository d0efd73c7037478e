using Isc.Host.Start;

namespace Isc.Host.Commands;

/// <summary>No verb: serves the site.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = IscHost.Build(args);
        await app.OpenAsync(app.Lifetime.ApplicationStopping);
        await app.RunAsync();
        return 0;
    }
}
