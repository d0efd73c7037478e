using Isc.Access;
using Isc.Data.Access;
using Isc.Reporting;
using Isc.Themes.Data;
using Isc.Themes.Text;
using Isc.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Sections;

/// <summary>
/// A chart of a theme's progress updates over the years. One inside a year counts for it; a longer one has a bar of its own, since no
/// source says how it falls on the years.
/// </summary>
internal sealed class YearsSection(ThemesDbContext context, ICurrentActor current, IStringLocalizer<Texts> texts) : IReportSection
{
    // More bars than a reader compares; the latest stay.
    private const int MostBars = 15;

    public string Key => "themes.years";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var key = request.Setting("theme");
        var since = request.Period.Since ?? DateOnly.MinValue;
        var windows = await (
            from u in context.Updates.AsNoTracking().ReadableBy(current.Actor)
            join t in context.Themes on u.ThemeId equals t.Id
            where t.Key == key && u.From >= since && u.Until <= request.Period.AsOf
            group u by new { u.From, u.Until } into same
            select new { same.Key.From, same.Key.Until, Updates = same.LongCount() }).ToListAsync(cancellationToken);
        if (windows.Count == 0)
            return [];
        var bars = windows.GroupBy(w => w.From.Year == w.Until.Year ? new DateWindow(new(w.From.Year, 1, 1), new(w.From.Year, 12, 31)) : new(w.From, w.Until))
            .OrderBy(bar => bar.Key).TakeLast(MostBars).ToList();
        return
        [
            new ChartBlock(new(texts["Brief_Updates"], texts["Brief_Period"], [.. bars.Select(bar => bar.Key.ToString())],
                [new(texts["Measure_progress-updates"], [.. bars.Select(bar => bar.Sum(w => w.Updates))])])),
        ];
    }
}
