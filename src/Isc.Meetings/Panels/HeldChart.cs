using System.Globalization;
using Isc.Bodies;
using Isc.Charts;
using Isc.Meetings.Text;
using Isc.Time;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Panels;

/// <summary>
/// Meetings held over the years. A window inside one year counts for it; a wider one has a bar of its own, since no source says how
/// its meetings fall on the years.
/// </summary>
internal sealed class HeldChart(Outline outline, IBodyNames bodies, IStringLocalizer<Texts> texts)
{
    // More bars than a reader compares; the latest stay.
    private const int MostBars = 15;

    /// <summary>The chart of one body, or of all, of what was held for certain by <paramref name="asOf"/>; null while nothing was held.</summary>
    public async Task<ChartModel?> DrawAsync(string? body, CancellationToken cancellationToken, DateOnly? asOf = null)
    {
        // Those inside one year are kept as that year: of the last one only a whole year is certain.
        var windows = (await outline.ReadAsync(cancellationToken)).Held
            .Where(w => (body is null || w.Body == body) && (asOf is null || w.When.Until <= asOf)).ToList();
        if (windows.Count == 0)
            return null;
        var names = (await bodies.AllAsync(cancellationToken)).Values.ToDictionary(b => b.Key, b => b.Short, StringComparer.Ordinal);
        var spans = windows.Select(w => w.When).Distinct().Order().TakeLast(MostBars).ToList();
        var counts = windows.GroupBy(w => w.Body, StringComparer.Ordinal).OrderByDescending(g => g.Sum(w => w.Meetings));
        return new(texts["Chart_Held"], texts["Chart_Years"], [.. spans.Select(LabelOf)],
            [.. counts.Select(of => new ChartSeries(
                names.GetValueOrDefault(of.Key, of.Key), [.. spans.Select(span => of.Where(w => w.When == span).Sum(w => (long)w.Meetings))]))]);
    }

    private static string LabelOf(DateWindow span) => span.Precision == DatePrecision.Year
        ? span.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{span.From:MM/yyyy}–{span.Until:MM/yyyy}");
}
