using System.CommandLine;
using Isc.Modules;

namespace Isc.Host.Commands;

/// <summary><c>modules list</c>.</summary>
internal static class ModulesCommand
{
    public static Command Create()
    {
        var list = new Command("list", "The installed modules: id, kind, status, and the reason where one has failed.");
        list.SetAction((_, cancellationToken) => CommandHost.RunAsync(async (services, _) =>
        {
            foreach (var module in services.GetRequiredService<IModuleCatalogue>().Modules)
                await Console.Out.WriteLineAsync($"{module.Id}\t{module.Manifest?.Kind}\t{module.Status}\t{module.Reason}".TrimEnd());
            return 0;
        }, cancellationToken));
        return new Command("modules", "The modules of this deployment.") { list };
    }
}
