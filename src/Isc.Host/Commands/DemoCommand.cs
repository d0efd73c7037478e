using System.CommandLine;
using System.Globalization;
using Isc.Host.Start;

namespace Isc.Host.Commands;

/// <summary><c>demo load</c>: the coordination record of 2015 to 2021. Loading twice adds nothing.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var load = new Command("load", "Loads the demonstration data that is missing.");
        load.SetAction((_, cancellationToken) => CommandHost.RunAsync(async (services, cancel) =>
        {
            var added = await services.GetRequiredService<DemonstrationLoader>().LoadAsync(cancel);
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{added} records added."));
            return 0;
        }, cancellationToken));
        return new Command("demo", "The demonstration data.") { load };
    }
}
