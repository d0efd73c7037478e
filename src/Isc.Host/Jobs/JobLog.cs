using Isc.Data;
using Isc.Data.Jobs;
using Isc.Host.Modules;
using Microsoft.EntityFrameworkCore;

namespace Isc.Host.Jobs;

/// <summary>Keeps the last run of each job, and tells how the jobs stand.</summary>
internal sealed class JobLog(IServiceScopeFactory scopes, JobPlans plans, ModuleCatalogue catalogue, TimeProvider clock)
{
    private static readonly string Host = $"{Environment.MachineName}/{Environment.ProcessId}";

    /// <summary>All jobs in order of key, for the administrator.</summary>
    public async Task<IReadOnlyList<JobStatus>> StatusAsync(CancellationToken cancellationToken)
    {
        var last = await LastAsync(cancellationToken);
        return [.. plans.Read().Select(plan => StatusOf(plan, last.GetValueOrDefault(plan.Key)))];
    }

    /// <summary>The last run of each job by its key.</summary>
    public async Task<IReadOnlyDictionary<string, JobRun>> LastAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IscDbContext>().JobRuns.AsNoTracking()
            .ToDictionaryAsync(run => run.Id, StringComparer.Ordinal, cancellationToken);
    }

    public async Task WriteAsync(string key, DateTime started, string? failure, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<IscDbContext>();
        var run = await context.JobRuns.FindAsync([key], cancellationToken);
        if (run is null)
            context.Add(run = new JobRun { Id = key, Host = Host, StartedAt = started, EndedAt = started });
        (run.Host, run.StartedAt, run.EndedAt) = (Host, started, clock.GetUtcNow().UtcDateTime);
        run.SucceededAt = failure is null ? started : run.SucceededAt;
        run.Failures = failure is null ? 0 : run.Failures + 1;
        run.Error = failure is { Length: > 2_000 } ? failure[..2_000] : failure;
        await context.SaveChangesAsync(cancellationToken);
    }

    private JobStatus StatusOf(JobPlan plan, JobRun? run)
    {
        var module = catalogue.OwnerOf(plan.Type.Assembly);
        var on = module is null || catalogue.IsOn(module);
        return new(
            plan.Key, module, plan.Schedule.CronExpressionString, on, on ? plan.Schedule.GetNextValidTimeAfter(clock.GetUtcNow()) : null,
            run?.StartedAt, run?.EndedAt - run?.StartedAt, run?.Host, run?.SucceededAt, run?.Failures ?? 0, run?.Error);
    }
}
