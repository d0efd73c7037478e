using Isc.Contributions;
using Isc.Data;
using Isc.Host.Jobs;
using Isc.Host.Modules;
using Isc.Jobs;
using Isc.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Isc.Host.Tests.Jobs;

/// <summary>A host with the runner and one job.</summary>
internal static class JobHost
{
    public static async Task<IHost> StartAsync<TJob>(DatabaseSettings database, Diary diary, bool switchedOff = false)
        where TJob : class, IModuleJob
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging().AddIscData(database).AddSingleton(diary).AddScoped<TJob>();
        builder.Services
            .AddSingleton(new ContributionRegistry(builder.Services))
            .AddSingleton(new ModuleCatalogue(
                switchedOff ? [new("tests", typeof(TJob).Assembly, null, ModuleStatus.On)] : [], new HashSet<string>(StringComparer.Ordinal) { "tests" }))
            .AddSingleton<IModuleCatalogue>(provider => provider.GetRequiredService<ModuleCatalogue>())
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IContributionFailures, ContributionFailures>()
            .AddScoped(typeof(IContributions<>), typeof(Contributions<>))
            .AddJobs(builder.Configuration);
        var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }
}
