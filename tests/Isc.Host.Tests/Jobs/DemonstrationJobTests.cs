using Isc.Host.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Jobs;

/// <summary>What only the demonstration needs is not there without it.</summary>
public sealed class DemonstrationJobTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("isc-demonstration-").FullName;

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task The_job_that_freezes_the_demonstrations_reports_is_planned_only_there(string demonstration, bool planned)
    {
        await using var server = await IscServer.StartAsync(
            [$"--Isc:DataDirectory={_data}", $"--Isc:Demo={demonstration}", "--Isc:Jobs=false"], TestContext.Current.CancellationToken);

        var keys = server.Services.GetRequiredService<JobPlans>().Read().Select(plan => plan.Key).ToList();

        Assert.Equal(planned, keys.Contains("reports.demonstration"));
        Assert.Contains("reports.due", keys);
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);
}
