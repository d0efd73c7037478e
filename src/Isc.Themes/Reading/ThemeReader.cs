using Isc.Bodies;
using Isc.Organisation;
using Isc.Themes.Data;
using Isc.Themes.Umbrellas;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Reading;

/// <summary>Reads one theme.</summary>
internal sealed class ThemeReader(
    ThemesDbContext context, IThemes themes, IWorkPlans plans, IBodyNames bodies, IOrganisation organisation, UmbrellaBook book, TimeProvider clock)
{
    private const int LatestActivities = 10;

    public DateOnly Today => clock.Today();

    public async Task<ThemeView?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var theme = await context.Themes.AsNoTracking().SingleOrDefaultAsync(t => t.Key == key, cancellationToken);
        if (theme is null)
            return null;
        var all = (await themes.AllAsync(cancellationToken)).ToDictionary(t => t.Id);
        var names = await bodies.AllAsync(cancellationToken);
        var coordinations = await context.Coordinations.AsNoTracking().Where(c => c.ThemeId == theme.Id).ToListAsync(cancellationToken);
        var lineages = await context.Lineages.AsNoTracking()
            .Where(l => l.FromThemeId == theme.Id || l.ToThemeId == theme.Id).ToListAsync(cancellationToken);
        var umbrellas = await book.ReadAsync(cancellationToken);
        return new(
            theme,
            [.. coordinations.Where(c => c.Holds(Today)).Select(c => NameOf(c.BodyId, names)).OfType<string>()],
            HistoryOf(theme, coordinations, lineages, all, names),
            await SeatsAsync(theme.Id, cancellationToken),
            await plans.OfThemeAsync(key, cancellationToken),
            await context.Activities.AsNoTracking().Where(a => a.Theme == key)
                .OrderByDescending(a => a.On).ThenByDescending(a => a.Id).Take(LatestActivities).ToListAsync(cancellationToken),
            umbrellas.FirstOrDefault(u => u.Key == key),
            [.. umbrellas.Where(u => u.Key != key && u.Covered.Any(c => c.Key == key))]);
    }

    private static List<HistoryEntry> HistoryOf(
        Theme theme, List<ThemeCoordination> coordinations, List<ThemeLineage> lineages, Dictionary<Guid, ThemeInfo> all,
        IReadOnlyDictionary<Guid, BodyName> names)
    {
        var entries = new List<HistoryEntry>();
        foreach (var c in coordinations)
        {
            entries.Add(new(c.Start, null, false, null, c, NameOf(c.BodyId, names), c.Citation));
            if (c.End is { } end)
                entries.Add(new(end, null, false, null, c, NameOf(c.BodyId, names), c.Citation));
        }

        entries.AddRange(
            from l in lineages
            let onward = l.FromThemeId == theme.Id
            select new HistoryEntry(l.When, l.Kind, onward, all[onward ? l.ToThemeId : l.FromThemeId], null, null, l.Citation));
        return [.. entries.OrderByDescending(e => e.When.Until).ThenByDescending(e => e.When.From)];
    }

    private static string? NameOf(Guid body, IReadOnlyDictionary<Guid, BodyName> names) => names.GetValueOrDefault(body)?.Short;

    private async Task<IReadOnlyList<SeatView>> SeatsAsync(Guid theme, CancellationToken cancellationToken)
    {
        var seats = await context.Seats.AsNoTracking().Where(s => s.ThemeId == theme).ToDictionaryAsync(s => s.OfficeId, cancellationToken);
        if (seats.Count == 0)
            return [];
        return [.. (await organisation.OfficesAsync(cancellationToken)).Where(o => seats.ContainsKey(o.Id))
            .Select(o => new SeatView(o.Key, o.Name, seats[o.Id].AccountId is null))];
    }
}
