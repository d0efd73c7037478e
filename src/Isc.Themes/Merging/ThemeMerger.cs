using Isc.Bodies;
using Isc.Themes.Api;
using Isc.Themes.Data;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Merging;

/// <summary>
/// Makes several themes one. Nothing of the old ones is moved: their coordination ends on the day, so that lists and reports of earlier
/// days show them as they were, and their pages say what they became.
/// </summary>
internal sealed class ThemeMerger(ThemesDbContext context, IBodyNames bodies, TimeProvider clock)
{
    private const int Most = 20;

    /// <summary>What is wrong with merging these themes into the one with <paramref name="key"/>.</summary>
    public async Task<Problems> CheckAsync(string key, MergeRequest request, CancellationToken cancellationToken)
    {
        var wanted = (request.Themes ?? []).Distinct(StringComparer.Ordinal).ToList();
        var problems = new Problems()
            .When(wanted.Count is 0 or > Most, "themes", $"Give 1 to {Most} themes that end in this one.")
            .When(wanted.Contains(key, StringComparer.Ordinal), "themes", "A theme does not end in itself.")
            .When(request.On > clock.Today(), "on", "The day is still to come.");
        if (problems.Any)
            return problems;
        var found = await context.Themes.AsNoTracking().Where(t => wanted.Contains(t.Key) || t.Key == key).ToListAsync(cancellationToken);
        var ids = found.ConvertAll(t => t.Id);
        var on = request.On ?? clock.Today();
        var begun = await context.Coordinations.AsNoTracking().Where(c => ids.Contains(c.ThemeId)).ToListAsync(cancellationToken);
        return problems
            .When(found.Count(t => t.Key != key) < wanted.Count, "themes", "There is no such theme.")
            .When(found.Any(t => t.State == ThemeState.Ended), "themes", "A theme that has ended is merged no more.")
            .When(begun.Any(c => c.End is null && c.Start.Until > on), "on", "On that day one of the themes was not yet coordinated.");
    }

    /// <summary>What it would do, without doing it. Both themes are there.</summary>
    public async Task<IReadOnlyList<MergeEffect>> PreviewAsync(string key, MergeRequest request, CancellationToken cancellationToken)
    {
        var (into, ending) = await ThemesAsync(key, request, cancellationToken);
        var on = request.On ?? clock.Today();
        var listing = await OpenAsync(into.Id, on, cancellationToken);
        var names = await bodies.AllAsync(cancellationToken);
        var covering = await context.Umbrellas.AsNoTracking().ToListAsync(cancellationToken);
        var keys = await context.Themes.AsNoTracking().ToDictionaryAsync(t => t.Id, t => t.Key, cancellationToken);
        var effects = new List<MergeEffect>();
        foreach (var theme in ending)
        {
            var ends = (await OpenAsync(theme.Id, on, cancellationToken)).Select(c => c.BodyId).ToList();
            effects.Add(new(
                theme.Key, theme.Name, Named(ends), Named(ends.Where(body => listing.All(c => c.BodyId != body))),
                await context.Seats.CountAsync(s => s.ThemeId == theme.Id && s.AccountId != null, cancellationToken),
                await context.PlanItems.CountAsync(
                    i => context.Plans.Any(p => p.Id == i.PlanId && p.ThemeId == theme.Id) && (i.State == WorkState.Planned || i.State == WorkState.InProgress), cancellationToken),
                await context.Updates.CountAsync(u => u.ThemeId == theme.Id, cancellationToken),
                [.. covering.Where(u => u.StandsOn(on) && u.Covers.Contains(theme.Key, StringComparer.Ordinal)).Select(u => keys[u.ThemeId])]));
        }

        return effects;

        IReadOnlyList<string> Named(IEnumerable<Guid> ids) => [.. ids.Select(id => names.GetValueOrDefault(id)?.Short).OfType<string>()];
    }

    /// <summary>Does it, in one transaction. It has been checked.</summary>
    /// <exception cref="DbUpdateConcurrencyException">The theme that the others end in has another version by now.</exception>
    public async Task<Theme> MergeAsync(string key, MergeRequest request, int version, CancellationToken cancellationToken)
    {
        var (into, ending) = await ThemesAsync(key, request, cancellationToken);
        var on = request.On ?? clock.Today();
        context.ExpectVersion(into, version);
        // The theme itself stays as it is; a wrong version is refused all the same, and the next one sees that there was a change.
        context.Entry(into).Property(t => t.Name).IsModified = true;
        var listing = (await OpenAsync(into.Id, on, cancellationToken)).Select(c => c.BodyId).ToHashSet();
        var umbrellas = await context.Umbrellas.ToListAsync(cancellationToken);
        foreach (var theme in ending)
        {
            theme.State = ThemeState.Ended;
            foreach (var coordination in await OpenAsync(theme.Id, on, cancellationToken))
            {
                coordination.End = DateWindow.On(on);
                if (listing.Add(coordination.BodyId))
                    context.Coordinations.Add(new() { ThemeId = into.Id, BodyId = coordination.BodyId, Start = DateWindow.On(on) });
            }

            context.Lineages.Add(new() { FromThemeId = theme.Id, ToThemeId = into.Id, Kind = LineageKind.Merged, When = DateWindow.On(on) });
            foreach (var umbrella in umbrellas.Where(u => u.StandsOn(on) && u.Covers.Contains(theme.Key, StringComparer.Ordinal)))
            {
                umbrella.Uncover(theme.Key, on);
                umbrella.Cover(into.Key, on);
            }
        }

        await context.SaveChangesAsync(cancellationToken);
        return into;
    }

    private async Task<(Theme Into, IReadOnlyList<Theme> Ending)> ThemesAsync(string key, MergeRequest request, CancellationToken cancellationToken)
    {
        var wanted = request.Themes ?? [];
        var found = await context.Themes.Where(t => wanted.Contains(t.Key) || t.Key == key).OrderBy(t => t.Key).ToListAsync(cancellationToken);
        return (found.Single(t => t.Key == key), [.. found.Where(t => t.Key != key)]);
    }

    private async Task<IReadOnlyList<ThemeCoordination>> OpenAsync(Guid theme, DateOnly on, CancellationToken cancellationToken) =>
        [.. (await context.Coordinations.Where(c => c.ThemeId == theme).ToListAsync(cancellationToken)).Where(c => c.Holds(on))];
}
