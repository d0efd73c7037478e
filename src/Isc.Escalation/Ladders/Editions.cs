using Isc.Contributions;
using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Themes;
using Microsoft.EntityFrameworkCore;

namespace Isc.Escalation.Ladders;

/// <summary>Finds ladders and calendars: the newest edition for a level that begins, and the pinned one for a level that runs.</summary>
internal sealed class Editions(EscalationDbContext context, Shipped shipped, EditionCache cache, IContributions<ILadderSource> modules, IThemeNames themes)
{
    private const int OfModule = 0;

    // Within a request or a run, the newest stays the newest.
    private readonly Dictionary<string, Editioned<LadderRules>> _ofTheme = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Editioned<CalendarRules>?> _newest = new(StringComparer.Ordinal);

    /// <summary>The ladder by which issues of a theme rise now: the theme's own where it has one.</summary>
    public async Task<Editioned<LadderRules>> LadderOfAsync(string theme, CancellationToken cancellationToken) => _ofTheme.TryGetValue(theme, out var known)
        ? known
        : _ofTheme[theme] = await NewestLadderAsync(theme, cancellationToken)
            ?? OwnOf(theme)
            ?? (await NewestLadderAsync(Shipped.Ladder, cancellationToken))!;

    /// <summary>The newest edition of a ladder; null where nobody made one, or it was given up.</summary>
    public async Task<Editioned<LadderRules>?> NewestLadderAsync(string key, CancellationToken cancellationToken)
    {
        var found = await context.Ladders.AsNoTracking().Where(l => l.Key == key).OrderByDescending(l => l.Number).FirstOrDefaultAsync(cancellationToken);
        return found is not null ? Kept(found)
            : key == Shipped.Ladder ? new(key, Shipped.Number, shipped.LadderRules)
            : null;
    }

    /// <summary>The ladders in force, the common one first: those that somebody made, and those of modules.</summary>
    public async Task<IReadOnlyList<Editioned<LadderRules>>> LaddersAsync(CancellationToken cancellationToken)
    {
        var newest = await context.Ladders.AsNoTracking()
            .Where(l => !context.Ladders.Any(later => later.Key == l.Key && later.Number > l.Number)).ToListAsync(cancellationToken);
        var made = newest.Select(Kept).OfType<Editioned<LadderRules>>().ToDictionary(l => l.Key, StringComparer.Ordinal);
        made.TryAdd(Shipped.Ladder, new(Shipped.Ladder, Shipped.Number, shipped.LadderRules));
        foreach (var theme in modules.Active.Select(m => m.Value.Theme))
            made.TryAdd(theme, OwnOf(theme)!);
        return [.. made.Values.OrderBy(l => l.Key != Shipped.Ladder).ThenBy(l => l.Key, StringComparer.Ordinal)];
    }

    /// <summary>The keys that a ladder may have, the common one first: themes, and what modules bring one for.</summary>
    public async Task<IReadOnlyList<string>> LadderKeysAsync(CancellationToken cancellationToken) =>
    [
        Shipped.Ladder,
        .. (await themes.NamesAsync(cancellationToken)).Keys.Union(modules.Active.Select(m => m.Value.Theme), StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    public async Task<LadderRules> LadderAsync(string key, int number, CancellationToken cancellationToken) =>
        number == OfModule ? OwnOf(key)?.Rules ?? shipped.LadderRules
        : (key, number) == (Shipped.Ladder, Shipped.Number) ? shipped.LadderRules
        : cache.FindLadder(key, number)
            ?? cache.Keep(key, number, (await context.Ladders.AsNoTracking().SingleAsync(l => l.Key == key && l.Number == number, cancellationToken)).Rules);

    /// <summary>The newest edition of a calendar; null where there is none.</summary>
    public async Task<Editioned<CalendarRules>?> NewestCalendarAsync(string key, CancellationToken cancellationToken)
    {
        if (_newest.TryGetValue(key, out var known))
            return known;
        var found = await context.Calendars.AsNoTracking().Where(c => c.Key == key).OrderByDescending(c => c.Number).FirstOrDefaultAsync(cancellationToken);
        return _newest[key] = found is not null ? new(key, found.Number, found.Rules)
            : key == Shipped.Calendar ? new(key, Shipped.Number, shipped.CalendarRules)
            : null;
    }

    public async Task<WorkingTime> TimeAsync(string key, int number, CancellationToken cancellationToken) =>
        cache.FindTime(key, number) ?? cache.Keep(key, number, new WorkingTime((key, number) == (Shipped.Calendar, Shipped.Number)
            ? shipped.CalendarRules
            : (await context.Calendars.AsNoTracking().SingleAsync(c => c.Key == key && c.Number == number, cancellationToken)).Rules));

    /// <summary>Keys of the calendars that exist.</summary>
    public async Task<IReadOnlySet<string>> CalendarKeysAsync(CancellationToken cancellationToken) =>
        (await context.Calendars.Select(c => c.Key).Distinct().ToListAsync(cancellationToken)).Append(Shipped.Calendar).ToHashSet(StringComparer.Ordinal);

    private Editioned<LadderRules>? Kept(LadderEdition edition) =>
        edition.Rules.Levels.Count == 0 ? null : new(edition.Key, edition.Number, cache.Keep(edition.Key, edition.Number, edition.Rules));

    private Editioned<LadderRules>? OwnOf(string theme) => modules.Active.Select(m => m.Value).FirstOrDefault(m => m.Theme == theme) is { } source
        ? new(theme, OfModule, new(Shipped.Calendar, shipped.LadderRules.Warnings, [.. source.Steps.Select(LevelOf)]))
        : null;

    private static LadderLevel LevelOf(LadderStep step, int place) => new()
    {
        Number = place + 1,
        Name = step.Name,
        Body = step.Body,
        Holder = Holder.Members,
        AcknowledgeDays = step.AcknowledgeDays,
        DecideDays = step.DecideDays,
        UrgentAcknowledgeDays = step.AcknowledgeDays / 2,
        UrgentDecideDays = step.DecideDays / 2,
    };
}
