using Isc.Jobs;

namespace Isc.Mail.Sending;

/// <summary>Sends what is due, every five seconds.</summary>
internal sealed class SendLetters(LetterSender sender) : IModuleJob
{
    public string Key => "mail.send";

    public string Schedule => "0/5 * * * * ?";

    public Task RunAsync(CancellationToken cancellationToken) => sender.SendAsync(cancellationToken);
}
