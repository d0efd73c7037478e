using System.CommandLine;
using Isc.Organisation;

namespace Isc.Host.Commands;

/// <summary><c>token create</c>: prints the new token and nothing else. It is not kept and cannot be shown again.</summary>
internal static class TokenCommand
{
    public static Command Create()
    {
        var user = new Option<string>("--user") { Description = "E-mail address of the account.", Required = true };
        var name = new Option<string>("--name") { Description = "What the token is for.", Required = true };
        var days = new Option<int?>("--days") { Description = "Days until it expires; without it, it does not." };
        var create = new Command("create", "Makes a personal access token for the API.") { user, name, days };
        create.SetAction((command, cancellationToken) => CommandHost.RunAsync(async (services, cancel) =>
        {
            var token = await services.GetRequiredService<IAccounts>()
                .CreateTokenAsync(command.GetRequiredValue(user), command.GetRequiredValue(name), command.GetValue(days), cancel);
            await Console.Out.WriteLineAsync(token);
            return 0;
        }, cancellationToken));
        return new Command("token", "Makes access tokens.") { create };
    }
}
