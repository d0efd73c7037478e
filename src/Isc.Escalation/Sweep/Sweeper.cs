using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Isc.Escalation.Sweep;

/// <summary>
/// One run of the clock over all issues: each that has something due is dealt with once, by one step at most. Of two sweepers one
/// wins: the issue's version and the unique alarm refuse the other, who leaves that issue to the next run.
/// </summary>
internal sealed partial class Sweeper(IServiceScopeFactory scopes, TimeProvider clock, ILogger<Sweeper> logger)
{
    private const int Batch = 100;

    /// <summary>Returns how many issues were dealt with.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.Second();
        var handled = 0;
        foreach (var batch in (await DueAsync(now, cancellationToken)).Chunk(Batch))
            handled += await DealWithAsync(batch, now, cancellationToken);
        return handled;
    }

    private async Task<IReadOnlyList<Guid>> DueAsync(DateTime now, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<EscalationDbContext>().Issues.Where(i => i.NextAt <= now)
            .OrderBy(i => i.NextAt).Select(i => i.Id).ToListAsync(cancellationToken);
    }

    // A batch is one transaction. What refuses it is found by taking its issues one by one.
    private async Task<int> DealWithAsync(IReadOnlyList<Guid> issues, DateTime now, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<SweepBatch>().DealWithAsync(issues, now, cancellationToken);
        }
        catch (DbUpdateException) when (issues.Count == 1)
        {
            return 0;
        }
        catch (Exception error) when (issues.Count == 1 && !cancellationToken.IsCancellationRequested)
        {
            // One issue that cannot be dealt with stops no other's clock.
            LogFailed(error, issues[0]);
            return 0;
        }
        catch (Exception) when (issues.Count > 1 && !cancellationToken.IsCancellationRequested)
        {
            var handled = 0;
            foreach (var issue in issues)
                handled += await DealWithAsync([issue], now, cancellationToken);
            return handled;
        }
    }

    [LoggerMessage(LogLevel.Error, "The clock of issue {Issue} failed; it is tried again at the next sweep")]
    private partial void LogFailed(Exception error, Guid issue);
}
