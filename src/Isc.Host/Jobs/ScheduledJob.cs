using Quartz;

namespace Isc.Host.Jobs;

/// <summary>What Quartz fires: the job that its key names, one run at a time in the whole cluster.</summary>
[DisallowConcurrentExecution]
internal sealed class ScheduledJob(JobRunner runner) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runner.RunAsync(context.JobDetail.Key.Name, cancellationToken);
}
