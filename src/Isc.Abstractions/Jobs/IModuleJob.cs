using Isc.Contributions;

namespace Isc.Jobs;

/// <summary>Scheduled work of a kernel or module. Runs as the system, on one host at a time, and not while its module is off.</summary>
public interface IModuleJob : IContribution
{
    /// <summary>Kebab-case with the owner's prefix: <c>escalation.sweep</c>.</summary>
    string Key { get; }

    /// <summary>A Quartz cron expression in UTC: <c>0/30 * * * * ?</c> is every 30 s.</summary>
    string Schedule { get; }

    /// <summary>Does what is due. A run that was missed is made up for once; one that throws is logged and tried at the next time.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
