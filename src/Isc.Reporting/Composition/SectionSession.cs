using Isc.Contributions;
using Microsoft.Extensions.Logging;

namespace Isc.Reporting.Composition;

/// <summary>Asks sections for one report, each isolated from the others. Not for concurrent use.</summary>
internal sealed class SectionSession(ReportPeriod period, IsolatedContributions<IReportSection> sections, bool showsReasons, ILogger log, IContributionFailures? failures)
    : IAsyncDisposable
{
    /// <summary>How long a section may take.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

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

    public ValueTask DisposeAsync() => sections.DisposeAsync();

    private async Task<IReadOnlyList<Block>> AskAsync(string key, SectionRequest request, CancellationToken cancellationToken)
    {
        var answer = await sections.AskAsync(
            key, async (section, stop) => BlockRules.Checked(await section.ComposeAsync(request, stop)), cancellationToken);
        if (answer is null)
            return [];
        if (answer.Failure is not { } failure)
            return answer.Value!;
        var reason = answer.Late ? $"took over {Limit.TotalSeconds:0} s" : $"{failure.GetType().Name}: {failure.Message}";
        log.LogError(answer.Late ? null : failure, "Report section {Section} is unavailable: {Reason}", key, reason);
        failures?.Tell(answer.By, answer.Late ? new TimeoutException(reason) : failure);
        return [new Unavailable(key, showsReasons ? reason : "")];
    }
}
