using Quartz;
using Quartz.Extensibility;

namespace Isc.Host.Jobs;

/// <summary>Gives Quartz the runner of the host.</summary>
internal sealed class ScheduledJobFactory(JobRunner runner) : IJobFactory
{
    public ValueTask<JobScope> CreateJob(TriggerFiredBundle bundle, IScheduler scheduler, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(new JobScope(new ScheduledJob(runner), null));

    public ValueTask ReturnJob(JobScope scope, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;
}
