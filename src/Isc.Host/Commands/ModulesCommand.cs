using System.CommandLine;
using Isc.Host.Switching;
using Isc.Modules;

namespace Isc.Host.Commands;

/// <summary><c>modules list</c>, <c>modules on ID</c>, <c>modules off ID</c>.</summary>
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
        return new Command("modules", "The modules of this deployment.")
        {
            list,
            Switch("on", true, "Switches a module on; a running host follows within 2 s."),
            Switch("off", false, "Switches a module off; its data stays, and a running host follows within 2 s."),
        };
    }

    private static Command Switch(string verb, bool on, string description)
    {
        var id = new Argument<string>("id") { Description = "Id of the module, as 'modules list' prints it." };
        var command = new Command(verb, description) { id };
        command.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(async (services, cancel) =>
        {
            await SetAsync(services.GetRequiredService<ModuleSwitches>(), services.GetRequiredService<IModuleCatalogue>(), parsed.GetValue(id)!, on, cancel);
            return 0;
        }, cancellationToken));
        return command;
    }

    private static async Task SetAsync(ModuleSwitches switches, IModuleCatalogue catalogue, string id, bool on, CancellationToken cancellationToken)
    {
        var module = switches.Find(id) ?? throw new OperatorException(
            $"There is no module '{id}'; installed are {string.Join(", ", catalogue.Modules.Select(m => m.Id))}.");
        if (await switches.SetAsync(module, on, switches.VersionOf(id), cancellationToken) is { } refusal)
            throw new OperatorException(refusal);
    }
}
