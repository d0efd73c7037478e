using Isc.Jobs;
using Quartz;

namespace Isc.Host.Jobs;

/// <summary>A job and when it runs.</summary>
/// <param name="Key">The job.</param>
/// <param name="Type">What implements it.</param>
/// <param name="Schedule">In UTC.</param>
internal sealed record JobPlan(string Key, Type Type, CronExpression Schedule)
{
    /// <exception cref="FormatException">The schedule is no cron expression.</exception>
    public static JobPlan Of(IModuleJob job) => new(job.Key, job.GetType(), new CronExpression(job.Schedule, TimeZoneInfo.Utc));
}
