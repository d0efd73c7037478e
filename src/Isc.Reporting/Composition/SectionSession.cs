using Isc.Contributions;
using Microsoft.Extensions.Logging;

namespace Isc.Reporting.Composition;

/// <summary>Asks sections for one report, each isolated from the others. Not for concurrent use.</summary>
internal sealed class SectionSession(ReportPeriod period, SectionScope scope, SectionClock clock, bool showsReasons, ILogger log, IContributionFailures? failures)
    : IAsyncDisposable
{
    // An abstract reuses the sections of the chapters: same section, same settings, same answer.
    private readonly Dictionary<string, IReadOnlyList<Block>> _answers = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<Block>> ComposeAsync(
        string key, IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var question = string.Join('\n', settings.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"{s.Key}={s.Value}").Prepend(key));
        if (_answers.TryGetValue(question, out var known))
            return known;
        return _answers[question] = await AskAsync(key, new(period, settings), cancellationToken);
    }

    public ValueTask DisposeAsync() => scope.DisposeAsync();

    private async Task<IReadOnlyList<Block>> AskAsync(string key, SectionRequest request, CancellationToken cancellationToken)
    {
        if (scope.Find(key) is not { } section)
            return [];

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // On the pool, so that one that blocks before its first await is held to the limit too.
        var work = Task.Run(() => section.ComposeAsync(request, stop.Token), cancellationToken);
        try
        {
            return BlockRules.Checked(await clock.WithinLimitAsync(work, cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            scope.Abandon(work);
            throw;
        }
        catch (Exception failure)
        {
            var late = !work.IsCompleted;
            await stop.CancelAsync();
            scope.Abandon(work);
            var reason = late ? $"took over {SectionClock.Limit.TotalSeconds:0} s" : $"{failure.GetType().Name}: {failure.Message}";
            log.LogError(late ? null : failure, "Report section {Section} is unavailable: {Reason}", key, reason);
            failures?.Tell(section.GetType(), late ? new TimeoutException(reason) : failure);
            return [new Unavailable(key, showsReasons ? reason : "")];
        }
    }
}
