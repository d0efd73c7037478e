using Isc.Access;
using Isc.Contributions;
using Isc.Jobs;

namespace Isc.Host.Jobs;

/// <summary>Runs a job once, as the system, in a scope of its own, unless its module is off.</summary>
internal sealed partial class JobRunner(
    IServiceScopeFactory scopes, ICurrentActor current, JobLog log, IContributionFailures failures, TimeProvider clock, ILogger<JobRunner> logger)
{
    public async Task RunAsync(string key, CancellationToken cancellationToken)
    {
        using var acting = current.Use(Actor.System, key);
        await using var scope = scopes.CreateAsyncScope();
        var job = scope.ServiceProvider.GetRequiredService<IContributions<IModuleJob>>().Active.FirstOrDefault(j => j.Value.Key == key);
        if (job is null)
            return;
        var started = clock.GetUtcNow().UtcDateTime;
        string? failure = null;
        try
        {
            await job.Value.RunAsync(cancellationToken);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(error, key);
            failures.Tell(job.Value.GetType(), error);
            failure = error.Message;
        }

        // What has run is noted even while the host stops, or the next start would make up for it.
        await log.WriteAsync(key, started, failure, CancellationToken.None);
    }

    [LoggerMessage(LogLevel.Error, "Job {Key} failed; it runs again at its next time")]
    private partial void LogFailed(Exception error, string key);
}
