using Microsoft.Extensions.Hosting;

namespace Isc.Architecture.Tests.Fixtures.Habits;

internal sealed class RunsByItself : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), TimeProvider.System);
        await timer.WaitForNextTickAsync(stoppingToken);
    }
}
