using Isc.Access;
using Isc.Data.Access;
using Isc.Reporting;
using Isc.Themes.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Sections;

/// <summary>The progress updates chosen for a body's reports that lie wholly in a period, in the order in which they are printed.</summary>
internal sealed class ReportedUpdates(ThemesDbContext context, ICurrentActor current)
{
    public Task<IReadOnlyList<ReportedUpdate>> OfKindAsync(
        Guid bodyId, ReportPeriod period, UpdateKind kind, CancellationToken cancellationToken) =>
        ReadAsync(bodyId, period, context.Updates.Where(u => u.Kind == kind), cancellationToken);

    /// <summary>Of some themes; without a body, whomever they were given to.</summary>
    public Task<IReadOnlyList<ReportedUpdate>> OfThemesAsync(
        Guid? bodyId, ReportPeriod period, IReadOnlyCollection<Guid> themes, CancellationToken cancellationToken) =>
        ReadAsync(bodyId, period, context.Updates.Where(u => themes.Contains(u.ThemeId)), cancellationToken);

    private async Task<IReadOnlyList<ReportedUpdate>> ReadAsync(
        Guid? bodyId, ReportPeriod period, IQueryable<ProgressUpdate> updates, CancellationToken cancellationToken)
    {
        var since = period.Since ?? DateOnly.MinValue;
        var rows = await (
            from u in updates.AsNoTracking().ReadableBy(current.Actor)
            where u.ForReport && u.From >= since && u.Until <= period.AsOf
            join t in context.Themes on u.ThemeId equals t.Id
            orderby u.Position, t.Key, u.From, u.Id
            select new { u.Id, u.GivenTo, u.Text, t.Key, t.Name }).ToListAsync(cancellationToken);
        return [.. rows.Where(r => bodyId is null || r.GivenTo.Contains(bodyId.Value)).Select(r => new ReportedUpdate(r.Id, r.Key, r.Name, r.Text))];
    }
}
