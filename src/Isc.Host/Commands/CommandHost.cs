using Isc.Access;
using Isc.Host.Start;

namespace Isc.Host.Commands;

/// <summary>Runs a command over the same composition as the site, acting as Isc itself, without listening.</summary>
internal static class CommandHost
{
    /// <summary>Warnings go to the error stream: what a command prints is its result alone.</summary>
    public static string[] Quiet => ["--Logging:LogLevel:Default=Warning", "--Logging:Console:LogToStandardErrorThreshold=Trace"];

    public static async Task<int> RunAsync(
        Func<IServiceProvider, CancellationToken, Task<int>> command, CancellationToken cancellationToken)
    {
        await using var app = IscHost.Build(Quiet);
        await app.Services.GetRequiredService<DatabaseStart>().CommandAsync(cancellationToken);
        using var acting = app.Services.GetRequiredService<ICurrentActor>().Use(Actor.System);
        await using var scope = app.Services.CreateAsyncScope();
        return await command(scope.ServiceProvider, cancellationToken);
    }
}
