using Isc.Access;
using Isc.Agenda;
using Isc.Contributions;
using Isc.Meetings.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Isc.Meetings.Agenda;

/// <summary>
/// Asks sources what stands under the items that name them. Each is asked as one who may read the item's class and no more, so that what
/// an item holds is the same for all its readers.
/// </summary>
internal sealed partial class AgendaFiller(
    IServiceScopeFactory scopes, IContributions<IAgendaSource> known, ICurrentActor current, TimeProvider clock, ILogger<AgendaFiller> log, IContributionFailures? failures = null)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    // An agenda is read by people: what comes after is counted on the page behind the item.
    private const int MostEntries = 100;

    public async Task<IReadOnlyDictionary<Guid, FilledAgenda>> FillAsync(
        AgendaRequest request, IReadOnlyList<AgendaItem> items, CancellationToken cancellationToken)
    {
        await using var sources = new IsolatedContributions<IAgendaSource>(scopes, clock, Limit, source => source.Key);
        var answers = new Dictionary<(string, Classification), FilledSource>();
        var filled = new Dictionary<Guid, FilledAgenda>();
        foreach (var item in items)
        {
            var given = new List<FilledSource>();
            foreach (var key in item.Sources)
            {
                if (!answers.TryGetValue((key, item.Class), out var answer))
                    answers[(key, item.Class)] = answer = await AskAsync(sources, key, item.Class, request, cancellationToken);
                given.Add(answer);
            }

            filled[item.Id] = new(request.On, given);
        }

        return filled;
    }

    /// <summary>What all sources give, none twice.</summary>
    public async Task<IReadOnlyList<AgendaEntry>> AllAsync(AgendaRequest request, Classification widest, CancellationToken cancellationToken)
    {
        await using var sources = new IsolatedContributions<IAgendaSource>(scopes, clock, Limit, source => source.Key);
        var entries = new List<AgendaEntry>();
        foreach (var key in known.Ask(source => source.Key))
            entries.AddRange((await AskAsync(sources, key, widest, request, cancellationToken)).Entries);
        return [.. entries.DistinctBy(e => e.Subject.Id)];
    }

    private async Task<FilledSource> AskAsync(
        IsolatedContributions<IAgendaSource> sources, string key, Classification widest, AgendaRequest request, CancellationToken cancellationToken)
    {
        using var reading = current.Use(new Actor(null, "system") { Readable = [.. Enum.GetValues<Classification>().Where(c => c <= widest)] });
        var answer = await sources.AskAsync(key, (source, stop) => source.FillAsync(request, stop), cancellationToken);
        if (answer is { Failure: null, Value: { } entries })
            return new(key, [.. entries.Take(MostEntries)]);
        if (answer?.Failure is { } failure)
        {
            LogFailed(failure, key, answer.Late);
            failures?.Tell(answer.By, failure);
        }

        return new(key, [], Failed: true);
    }

    [LoggerMessage(LogLevel.Error, "Agenda source {Source} failed; too slow: {Late}")]
    private partial void LogFailed(Exception failure, string source, bool late);
}
