using Isc.Access;
using Isc.Agenda;
using Isc.Contributions;
using Isc.Meetings.Data;
using Isc.Meetings.Patterns;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Standing;

/// <summary>Changes what stands on every agenda of a series.</summary>
internal sealed class StandingKeeper(MeetingsDbContext context, IContributions<IAgendaSource> sources, ICurrentActor current, TimeProvider clock)
{
    /// <exception cref="DbUpdateConcurrencyException">The series is no longer at <paramref name="version"/>.</exception>
    public async Task<Result<SeriesDetail>> ChangeAsync(string key, int version, StandingItemsRequest request, CancellationToken cancellationToken)
    {
        if (await context.Series.SingleOrDefaultAsync(s => s.Key == key, cancellationToken) is not { } series)
            return new();
        // What a module gives that is off now stays.
        var known = sources.Ask(source => source.Key).Concat(series.StandingItems.SelectMany(item => item.Sources ?? [])).ToHashSet(StringComparer.Ordinal);
        var problems = StandingCheck.Of(request.Items, known);
        if (problems.Any)
            return new(Problems: problems);
        context.ExpectVersion(series, version);
        var today = clock.Today();
        var keys = request.Items!.Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        series.StandingItems =
        [
            .. request.Items!.Select(item => ItemOf(item, series.StandingItems.SingleOrDefault(s => s.Key == item.Key), today)),
            .. series.StandingItems.Where(item => !keys.Contains(item.Key)).Select(item => item with { Until = item.Until ?? today.AddDays(-1) }),
        ];
        await context.SaveChangesAsync(cancellationToken);
        return new(SeriesDetail.Of(series, current.Actor));
    }

    private static StandingItem ItemOf(StandingItemRequest request, StandingItem? before, DateOnly today)
    {
        var item = before is { Until: null } ? before : new StandingItem(request.Key!, request.Text!, DateWindow.On(today), null);
        return item with
        {
            Text = request.Text!,
            Sources = request.Sources is { Count: > 0 } named ? [.. named.Distinct(StringComparer.Ordinal)] : null,
            Class = Kebab<Classification>.TryRead(request.Class, out var @class) ? @class : Classification.Public,
            Minutes = request.Minutes,
        };
    }
}
