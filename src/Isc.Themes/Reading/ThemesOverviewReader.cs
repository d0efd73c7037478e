using System.Globalization;
using Isc.Access;
using Isc.Bodies;
using Isc.Data.Access;
using Isc.Themes.Data;
using Isc.Themes.Umbrellas;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Reading;

/// <summary>Reads the themes with gaps and latest updates: eight statements, however many themes there are.</summary>
internal sealed class ThemesOverviewReader(ThemesDbContext context, IThemes themes, IBodyNames bodies, UmbrellaBook book, ICurrentActor current)
{
    public async Task<ThemesOverview> ReadAsync(DateOnly on, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(cancellationToken);
        var coordinations = await context.Coordinations.AsNoTracking().ToListAsync(cancellationToken);
        var names = await bodies.AllAsync(cancellationToken);
        var held = coordinations.Where(c => c.Holds(on) && rows.ContainsKey(c.ThemeId)).ToLookup(c => c.BodyId);

        var lists = held.Where(list => names.ContainsKey(list.Key))
            .Select(list => new BodyThemes(names[list.Key], Sorted(list.DistinctBy(c => c.ThemeId).Select(c => rows[c.ThemeId] with { Start = c.Start }))))
            .OrderByDescending(list => list.Themes.Count).ThenBy(list => list.Body.Key, StringComparer.Ordinal).ToList();
        var listed = held.SelectMany(list => list).Select(c => c.ThemeId).ToHashSet();
        return new(
            on, lists,
            Sorted(rows.Values.Where(r => r.Theme.Kind != ThemeKind.Area && !listed.Contains(r.Theme.Id))),
            Sorted(rows.Values.Where(r => r.Theme.Kind == ThemeKind.Area && !listed.Contains(r.Theme.Id))),
            [.. coordinations.SelectMany(c => c.End is { } end ? [c.Start.Until, end.Until] : new[] { c.Start.Until }).Distinct().OrderDescending()]);
    }

    private async Task<Dictionary<Guid, ThemeRow>> RowsAsync(CancellationToken cancellationToken)
    {
        var seats = await context.Seats.GroupBy(s => s.ThemeId)
            .Select(g => new { g.Key, All = g.Count(), Vacant = g.Count(s => s.AccountId == null) }).ToDictionaryAsync(g => g.Key, cancellationToken);
        var readable = context.Updates.ReadableBy(current.Actor);
        var latest = (await readable.Where(u => u.Until == readable.Where(other => other.ThemeId == u.ThemeId).Max(other => other.Until))
            .OrderBy(u => u.Position).ThenBy(u => u.Id)
            .Select(u => new { u.ThemeId, When = new DateWindow(u.From, u.Until) }).ToListAsync(cancellationToken)).ToLookup(u => u.ThemeId, u => (DateWindow?)u.When);
        var umbrellas = (await book.ReadAsync(cancellationToken)).ToDictionary(u => u.Key, u => u.Covered.Count, StringComparer.Ordinal);
        return (await themes.AllAsync(cancellationToken)).ToDictionary(t => t.Id, t => new ThemeRow(
            t, null, seats.GetValueOrDefault(t.Id)?.All ?? 0, seats.GetValueOrDefault(t.Id)?.Vacant ?? 0,
            latest[t.Id].FirstOrDefault(),
            umbrellas.GetValueOrDefault(t.Key)));
    }

    private static List<ThemeRow> Sorted(IEnumerable<ThemeRow> rows) =>
        [.. rows.OrderBy(r => r.Theme.Name.ToString(), StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true))];
}
