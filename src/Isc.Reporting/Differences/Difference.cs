using Isc.Reporting.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Differences;

/// <summary>Compares two reports in one language, line by line.</summary>
internal static class Difference
{
    /// <summary>What changed, in reading order; empty where nothing did.</summary>
    public static IReadOnlyList<ParagraphChange> Between(Report then, Report now, IStringLocalizer<Texts> texts)
    {
        var (before, after) = (ReportLine.Of(then, texts), ReportLine.Of(now, texts));
        var changes = new List<ParagraphChange>();
        var (i, j) = (0, 0);
        foreach (var (same, twin) in Alignment.Of([.. before.Select(line => line.Text)], [.. after.Select(line => line.Text)]).Append((before.Count, after.Count)))
        {
            changes.AddRange(Gap([.. before.Skip(i).Take(same - i)], [.. after.Skip(j).Take(twin - j)]));
            // The same words may rest on other records.
            if (same < before.Count && Figures(before[same], after[twin]) is { Count: > 0 } figures)
                changes.Add(Changed(before[same], after[twin], figures));
            (i, j) = (same + 1, twin + 1);
        }

        return changes;
    }

    // Lines that are alike are one that changed; each takes the nearest.
    private static IEnumerable<ParagraphChange> Gap(IReadOnlyList<ReportLine> gone, List<ReportLine> come)
    {
        foreach (var line in gone)
        {
            var twin = come.FindIndex(other => Words.AreAlike(line.Text, other.Text));
            foreach (var added in come.Take(twin))
                yield return new(ChangeKind.Added, null, added.Place, null, added.Text, Figures(null, added));
            yield return twin < 0
                ? new(ChangeKind.Removed, line.Place, null, line.Text, null, Figures(line, null))
                : Changed(line, come[twin], Figures(line, come[twin]));
            come.RemoveRange(0, twin + 1);
        }

        foreach (var added in come)
            yield return new(ChangeKind.Added, null, added.Place, null, added.Text, Figures(null, added));
    }

    private static ParagraphChange Changed(ReportLine then, ReportLine now, IReadOnlyList<FigureChange> figures) =>
        new(ChangeKind.Changed, then.Place, now.Place, then.Text, now.Text, figures);

    // Figures of one measure are taken in order.
    private static List<FigureChange> Figures(ReportLine? then, ReportLine? now)
    {
        var (before, after) = (then?.Figures ?? [], now?.Figures ?? []);
        return [.. before.Concat(after).Select(figure => figure.Measure).Distinct(StringComparer.Ordinal).SelectMany(measure =>
        {
            var (old, fresh) = (before.Where(f => f.Measure == measure).ToList(), after.Where(f => f.Measure == measure).ToList());
            return Enumerable.Range(0, Math.Max(old.Count, fresh.Count)).Select(i => Of(measure, old.ElementAtOrDefault(i), fresh.ElementAtOrDefault(i))).OfType<FigureChange>();
        })];
    }

    private static FigureChange? Of(string measure, Figure? then, Figure? now)
    {
        var gone = then?.Sources.Except(now?.Sources ?? []).ToList() ?? [];
        var come = now?.Sources.Except(then?.Sources ?? []).ToList() ?? [];
        return then?.Value == now?.Value && gone.Count == 0 && come.Count == 0 ? null : new(measure, then?.Value, now?.Value, gone, come);
    }
}
