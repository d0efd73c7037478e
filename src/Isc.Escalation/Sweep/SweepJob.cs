using Isc.Jobs;

namespace Isc.Escalation.Sweep;

/// <summary>Lets the clock act, every 30 s.</summary>
internal sealed class SweepJob(Sweeper sweeper) : IModuleJob
{
    public string Key => "escalation.sweep";

    public string Schedule => "0/30 * * * * ?";

    public Task RunAsync(CancellationToken cancellationToken) => sweeper.RunAsync(cancellationToken);
}
