namespace Isc.Host.Jobs;

/// <summary>Registers the jobs' runner.</summary>
internal static class JobServices
{
    /// <summary>Adds it; where <c>Isc:Jobs</c> is false, this host leaves the jobs to others.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<JobPlans>().AddSingleton<JobLog>().AddSingleton<JobRunner>();
        return settings.GetValue("Isc:Jobs", true) ? services.AddHostedService<JobScheduler>() : services;
    }
}
