using Isc.Host.Modules;
using Isc.Jobs;

namespace Isc.Host.Jobs;

/// <summary>The jobs of kernels and modules, whether their modules are on or off: the switch is asked when a job's time has come.</summary>
internal sealed partial class JobPlans(ContributionRegistry registry, IServiceScopeFactory scopes, ILogger<JobPlans> logger)
{
    /// <summary>All of them in order of key. One that cannot be made, has no valid schedule or takes another's key is logged and left out.</summary>
    public IReadOnlyList<JobPlan> Read()
    {
        using var scope = scopes.CreateScope();
        var plans = new SortedDictionary<string, JobPlan>(StringComparer.Ordinal);
        foreach (var type in registry.ImplementersOf(typeof(IModuleJob)))
        {
            try
            {
                var plan = JobPlan.Of((IModuleJob)scope.ServiceProvider.GetRequiredService(type));
                if (!plans.TryAdd(plan.Key, plan))
                    throw new InvalidOperationException($"Jobs '{plans[plan.Key].Type}' and '{type}' have the same key '{plan.Key}'; rename one.");
            }
            catch (Exception error)
            {
                LogUnplanned(error, type);
            }
        }

        return [.. plans.Values];
    }

    [LoggerMessage(LogLevel.Error, "Job {Type} is not scheduled")]
    private partial void LogUnplanned(Exception error, Type type);
}
