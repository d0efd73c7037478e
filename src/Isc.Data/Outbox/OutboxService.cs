using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Isc.Data.Outbox;

/// <summary>Runs the dispatcher while the host serves: every second, and on without pause while there is more.</summary>
internal sealed partial class OutboxService(OutboxDispatcher dispatcher, TimeProvider clock, ILogger<OutboxService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await dispatcher.DispatchAsync(stoppingToken) == 0)
                    await Task.Delay(Pause, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                LogDown(error);
                await Task.Delay(Pause * 10, clock, stoppingToken);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The outbox could not be read")]
    private partial void LogDown(Exception error);
}
