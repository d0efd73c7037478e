using System.CommandLine;
using Isc.Access;
using Isc.Reporting.Freezing;
using Isc.Text;

namespace Isc.Host.Commands;

/// <summary><c>report freeze</c>.</summary>
internal static class FreezeCommand
{
    public static Command Create()
    {
        var key = new Argument<string>("key") { Description = "Key of the report; see report list." };
        var asOf = new Option<string>("--as-of") { Description = "Cut-off, inclusive: 2021-03-31.", Required = true };
        var since = new Option<string?>("--since") { Description = "First day: 2020-04-01. Without it, from the beginning." };
        var language = new Option<string[]>("--language") { Description = $"One or more of {string.Join(", ", Languages.All)}; all six without it.", AllowMultipleArgumentsPerToken = true };
        var level = new Option<Classification>("--class") { Description = "Who may read it: public, members or internal.", DefaultValueFactory = _ => Classification.Public };
        var symbol = new Option<string?>("--symbol") { Description = "Symbol of the document: C21/35." };
        var freeze = new Command("freeze", "Freezes a report: it is kept byte by byte, whatever becomes of the records.") { key, asOf, since, language, level, symbol };
        freeze.SetAction((command, cancellationToken) => CommandHost.RunAsync(async (services, cancel) =>
        {
            var frozen = await services.GetRequiredService<IFrozenReports>().FreezeAsync(
                new()
                {
                    Key = command.GetRequiredValue(key), Since = command.GetValue(since), AsOf = command.GetRequiredValue(asOf),
                    Languages = command.GetValue(language), Class = command.GetValue(level), Symbol = command.GetValue(symbol),
                },
                Guid.CreateVersion7(), Terminal.Progress("languages"), cancel);
            await Console.Out.WriteLineAsync($"{frozen.Reference}\t{frozen.Hash}");
            return 0;
        }, cancellationToken));
        return freeze;
    }
}
