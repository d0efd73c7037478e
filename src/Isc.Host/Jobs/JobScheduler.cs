using Isc.Data;
using Npgsql;
using Quartz;

namespace Isc.Host.Jobs;

/// <summary>
/// Keeps Quartz while the host serves. It starts a moment after the host listens, so that the first visitors do not wait for it: in memory
/// on SQLite, where one host serves, and as one cluster on PostgreSQL, whose tables Quartz makes for itself.
/// </summary>
internal sealed partial class JobScheduler(
    JobPlans plans, JobRunner runner, JobLog log, DatabaseSettings database, TimeProvider clock, IHostApplicationLifetime lifetime,
    ILoggerFactory loggers, ILogger<JobScheduler> logger) : BackgroundService
{
    private const string TablePrefix = "isc_quartz_";

    /// <summary>For how long the first visitors are served alone.</summary>
    internal static readonly TimeSpan Moment = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await ListeningAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ScheduleAsync(stoppingToken);
                return;
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                LogDown(error);
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    private async Task ListeningAsync(CancellationToken stoppingToken)
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var started = lifetime.ApplicationStarted.Register(listening.SetResult);
        await listening.Task.WaitAsync(stoppingToken);
        await Task.Delay(Moment, stoppingToken);
    }

    private async Task ScheduleAsync(CancellationToken stoppingToken)
    {
        await using var factory = QuartzSchedulerBuilder.Create(Configure).Build();
        var scheduler = await factory.GetScheduler(stoppingToken);
        try
        {
            foreach (var plan in plans.Read())
                await ScheduleAsync(scheduler, plan, stoppingToken);
            await scheduler.Start(stoppingToken);
            await MakeUpAsync(scheduler, stoppingToken);
            await Task.Delay(Timeout.InfiniteTimeSpan, clock, stoppingToken);
        }
        finally
        {
            await scheduler.Shutdown(waitForJobsToComplete: true, CancellationToken.None);
        }
    }

    private void Configure(IQuartzBuilder quartz)
    {
        quartz.Services.AddSingleton(loggers);
        quartz.UseTimeProvider(clock);
        quartz.UseJobFactory(new ScheduledJobFactory(runner));
        quartz.ConfigureScheduler(options =>
        {
            (options.InstanceName, options.GenerateInstanceId) = ("isc", true);
            options.ShutdownJobInterruption = ShutdownJobInterruption.Always;
        });
        if (database.Provider == DatabaseProvider.Sqlite)
        {
            quartz.UseInMemoryStore();
            return;
        }

        quartz.UsePersistentStore(store =>
        {
            store.UsePostgres(NpgsqlFactory.Instance, database.ConnectionString);
            store.ConfigureStore(options => (options.TablePrefix, options.StoreJobDataAsStrings) = (TablePrefix, true));
            store.ProvisionSchema();
            store.UseClustering();
        });
    }

    // A trigger that the cluster has already is left alone: it knows what was missed while no host ran.
    private static async Task ScheduleAsync(IScheduler scheduler, JobPlan plan, CancellationToken cancellationToken)
    {
        if (await scheduler.GetTrigger(new TriggerKey(plan.Key), cancellationToken) is ICronTrigger known
            && known.CronExpressionString == plan.Schedule.CronExpressionString)
            return;
        var trigger = TriggerBuilder.Create(scheduler.TimeProvider).WithIdentity(plan.Key)
            .WithSchedule(CronScheduleBuilder.Create(plan.Schedule).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)).Build();
        await scheduler.ScheduleJob(JobBuilder.Create<ScheduledJob>().WithIdentity(plan.Key).Build(), trigger, ScheduleJobOptions.Replacing, cancellationToken);
    }

    // Memory does not know what was missed while no host ran; the log of runs does.
    private async Task MakeUpAsync(IScheduler scheduler, CancellationToken cancellationToken)
    {
        if (database.Provider != DatabaseProvider.Sqlite)
            return;
        var last = await log.LastAsync(cancellationToken);
        foreach (var plan in plans.Read())
        {
            if (last.TryGetValue(plan.Key, out var run) && plan.Schedule.GetNextValidTimeAfter(new DateTimeOffset(run.StartedAt)) < clock.GetUtcNow())
                await scheduler.TriggerJob(new JobKey(plan.Key), cancellationToken: cancellationToken);
        }
    }

    [LoggerMessage(LogLevel.Error, "Jobs cannot be scheduled; trying again")]
    private partial void LogDown(Exception error);
}
