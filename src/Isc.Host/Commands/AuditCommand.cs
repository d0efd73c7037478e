using System.CommandLine;
using Isc.Data.Audit;

namespace Isc.Host.Commands;

/// <summary><c>audit verify</c> and <c>audit head</c>.</summary>
internal static class AuditCommand
{
    public static Command Create() => new("audit", "The chain of the audit trail.") { Verify(), Head() };

    private static Command Verify()
    {
        var anchor = new Option<string[]>("--anchor") { Description = "A head that was kept outside: 12345:9f86…; may be repeated.", DefaultValueFactory = _ => [] };
        var verify = new Command("verify", "Recomputes the chain; ends with 1 and a line for each fault where it is broken.") { anchor };
        verify.SetAction((command, cancellationToken) =>
        {
            var anchors = command.GetRequiredValue(anchor).Select(AuditAnchor.Parse).ToList();
            return CommandHost.RunAsync(async (services, cancel) =>
            {
                var verdict = await services.GetRequiredService<AuditVerifier>().VerifyAsync(anchors, Terminal.Progress("events"), cancel);
                foreach (var finding in verdict.Findings)
                    await Console.Error.WriteLineAsync(finding.Sequence is { } sequence ? $"{finding.Fault} at {sequence}" : $"{finding.Fault}");
                await Console.Out.WriteLineAsync(verdict.IsWhole ? $"The audit trail is whole: {verdict.Head}" : "The audit trail is broken.");
                return verdict.IsWhole ? 0 : 1;
            }, cancellationToken);
        });
        return verify;
    }

    private static Command Head()
    {
        var head = new Command("head", "Prints the head of the chain: an anchor to keep outside.");
        head.SetAction((_, cancellationToken) => CommandHost.RunAsync(async (services, cancel) =>
        {
            await Console.Out.WriteLineAsync($"{await services.GetRequiredService<AuditVerifier>().HeadAsync(cancel)}");
            return 0;
        }, cancellationToken));
        return head;
    }
}
