using System.CommandLine;
using Isc.Organisation;

namespace Isc.Host.Commands;

/// <summary><c>user erase EMAIL</c>: a person's name and address go, what they did stays under a pseudonym.</summary>
internal static class UserCommand
{
    public static Command Create()
    {
        var email = new Argument<string>("email") { Description = "E-mail address of the account." };
        var erase = new Command("erase", "Replaces a person's name and address by a pseudonym, in the audit trail too, and closes the account. Cannot be undone.") { email };
        erase.SetAction((command, cancellationToken) => CommandHost.RunAsync(async (services, cancel) =>
        {
            await Console.Out.WriteLineAsync(await services.GetRequiredService<IErasure>().EraseAsync(command.GetRequiredValue(email), cancel));
            return 0;
        }, cancellationToken));
        return new Command("user", "The accounts.") { erase };
    }
}
