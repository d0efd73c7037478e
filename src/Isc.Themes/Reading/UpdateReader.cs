using Isc.Access;
using Isc.Api;
using Isc.Data.Access;
using Isc.Themes.Data;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Reading;

/// <summary>Progress updates that the current actor may read, latest first, page by page.</summary>
internal sealed class UpdateReader(ThemesDbContext context, ICurrentActor current)
{
    /// <param name="theme">Key of a theme; null for all.</param>
    /// <param name="page">Which page.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Page<UpdateView>> PageAsync(string? theme, PageRequest page, CancellationToken cancellationToken)
    {
        var updates = context.Updates.AsNoTracking().ReadableBy(current.Actor);
        if (UpdatePosition.Read(page.Cursor) is var (until, position, id))
        {
            updates = updates.Where(u => u.Until < until
                || (u.Until == until && (u.Position > position || (u.Position == position && u.Id.CompareTo(id) > 0))));
        }

        var rows = await (
            from u in updates
            join t in context.Themes on u.ThemeId equals t.Id
            where theme == null || t.Key == theme
            orderby u.Until descending, u.Position, u.Id
            select new UpdateView(
                u.Id, t.Key, t.Name, new DateWindow(u.From, u.Until), u.Kind, u.Text, u.Evidence, u.GivenTo, u.ForReport, u.Position, u.Citation))
            .Take(page.Take + 1).ToListAsync(cancellationToken);
        if (rows.Count <= page.Take)
            return new(rows, null);
        var last = rows[page.Take - 1];
        return new(rows[..page.Take], new UpdatePosition(last.When.Until, last.Position, last.Id).Cursor);
    }

    /// <summary>The latest of several themes.</summary>
    public async Task<IReadOnlyList<UpdateView>> LatestAsync(IReadOnlyCollection<string> themes, int most, CancellationToken cancellationToken) => await (
        from u in context.Updates.AsNoTracking().ReadableBy(current.Actor)
        join t in context.Themes on u.ThemeId equals t.Id
        where themes.Contains(t.Key)
        orderby u.Until descending, u.Position, u.Id
        select new UpdateView(
            u.Id, t.Key, t.Name, new DateWindow(u.From, u.Until), u.Kind, u.Text, u.Evidence, u.GivenTo, u.ForReport, u.Position, u.Citation))
        .Take(most).ToListAsync(cancellationToken);
}
