using Isc.Jobs;

namespace Isc.Modules.Trouble;

internal sealed class TroubleJob : IModuleJob
{
    public string Key => "trouble.job";

    public string Schedule => "* * * * * ?";

    public Task RunAsync(CancellationToken cancellationToken)
    {
        Faults.ThrowAt("job");
        return Task.CompletedTask;
    }
}
