namespace Isc.Host.Switching;

/// <summary>Reads the switches twice a second: what another node or the command line moved holds here within 2 s.</summary>
internal sealed partial class SwitchFollower(ModuleSwitches switches, TimeProvider clock, ILogger<SwitchFollower> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await switches.FollowAsync(stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                LogDown(error);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The switches of the modules could not be read")]
    private partial void LogDown(Exception error);
}
