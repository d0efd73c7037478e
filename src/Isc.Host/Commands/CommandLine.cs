using System.CommandLine;
using System.Text;
using Isc.Reporting;
using Microsoft.AspNetCore.Connections;

namespace Isc.Host.Commands;

/// <summary>The executable as a tool: without a verb it serves. Exit code 0, 2 for a mistake that the person can mend, 1 for a fault of Isc.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        var root = new RootCommand("Isc: inter-sectoral coordination. Without a verb it serves the site; --urls sets the address.")
        {
            ReportCommand.Create(), TokenCommand.Create(), DemoCommand.Create(), ModulesCommand.Create(), MigrateCommand.Create(),
            AuditCommand.Create(), BackupCommand.Backup(), BackupCommand.Restore(), UserCommand.Create(),
        };
        try
        {
            return IsVerb(root, args) ? await InvokeAsync(root.Parse(args)) : await ServeCommand.RunAsync(args);
        }
        catch (Exception error) when (Mistake(error) is { } message)
        {
            await Console.Error.WriteLineAsync(message);
            return 2;
        }
    }

    private static bool IsVerb(RootCommand root, string[] args) => args is [var first, ..]
        && (!first.StartsWith('-') || root.Options.Any(option => option.Name == first || option.Aliases.Contains(first)));

    private static async Task<int> InvokeAsync(ParseResult command)
    {
        if (command.Errors is [var first, ..] && command.Action is not System.CommandLine.Help.HelpAction)
            throw new OperatorException($"{first.Message} See --help.");
        return await command.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static string? Mistake(Exception error) => error switch
    {
        OperatorException or ReportRequestException => error.Message,
        IOException { InnerException: AddressInUseException } => $"{error.Message.TrimEnd('.')}; stop what listens there, or choose another with --urls.",
        _ => null,
    };
}
