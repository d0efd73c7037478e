using System.Globalization;
using Isc.Charts;

namespace Isc.Web.Components;

/// <summary>
/// Where the parts of a bar chart lie. Widths are percentages of the plot, heights are pixels: the drawing takes any width while its
/// words keep their size, which a view box would scale with it.
/// </summary>
internal sealed class ChartGeometry
{
    /// <summary>Longest line of a label, in characters: what fits 256 px, the plot of the narrowest screen.</summary>
    public const int LineLength = 36;

    private const int BarHeight = 18;
    private const int BarGap = 4;
    private const int LineHeight = 20;
    private const int GroupGap = 16;
    private const int AxisHeight = 28;

    /// <summary>Lays <paramref name="model"/> out, from the other side where <paramref name="mirrored"/>.</summary>
    /// <exception cref="ArgumentException">A series is not as long as the categories.</exception>
    public ChartGeometry(ChartModel model, bool mirrored)
    {
        foreach (var series in model.Series.Where(s => s.Values.Count != model.Categories.Count))
            throw new ArgumentException($"Series '{series.Name}' has {series.Values.Count} values for {model.Categories.Count} categories.", nameof(model));

        var most = model.Series.SelectMany(s => s.Values).DefaultIfEmpty().Max();
        var step = StepFor(most);
        var end = Math.Max(step, (most + step - 1) / step * step);
        double Across(long value) => 100d * Math.Max(0, value) / end;
        double From(double share) => mirrored ? 100 - share : share;

        var (bars, labels) = (new List<ChartBar>(), new List<ChartLabel>());
        var y = 0;
        for (var category = 0; category < model.Categories.Count; category++)
        {
            foreach (var line in Lines(model.Categories[category]))
                labels.Add(new(line, (y += LineHeight) - 6));
            for (var series = 0; series < model.Series.Count; series++, y += BarHeight + BarGap)
            {
                var value = model.Series[series].Values[category];
                var width = Across(value);
                bars.Add(new(category, series, value, Percent(mirrored ? 100 - width : 0), Percent(width), Percent(From(width)), y));
            }
            y += GroupGap;
        }

        (Bars, Labels) = (bars, labels);
        PlotHeight = Math.Max(0, y - GroupGap + BarGap);
        Height = PlotHeight + AxisHeight;
        Base = Percent(From(0));
        Ticks = [.. Enumerable.Range(0, (int)(end / step) + 1).Select(i => new ChartTick(i * step, Percent(From(Across(i * step)))))];
    }

    public IReadOnlyList<ChartBar> Bars { get; }

    public IReadOnlyList<ChartLabel> Labels { get; }

    public IReadOnlyList<ChartTick> Ticks { get; }

    /// <summary>Where values start.</summary>
    public string Base { get; }

    /// <summary>Height of the plot without the axis, in pixels.</summary>
    public int PlotHeight { get; }

    /// <summary>Height of the drawing, in pixels.</summary>
    public int Height { get; }

    /// <summary>Height of a bar, in pixels.</summary>
    public int Thickness => BarHeight;

    /// <summary>The round step, 1, 2 or 5 times a power of ten, that divides the axis into at most five.</summary>
    private static long StepFor(long most)
    {
        for (var power = 1L; ; power *= 10)
            foreach (var factor in (ReadOnlySpan<int>)[1, 2, 5])
                if (power * factor * 5 >= most)
                    return power * factor;
    }

    private static IEnumerable<string> Lines(string label)
    {
        var line = "";
        foreach (var word in label.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > LineLength)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        yield return line;
    }

    private static string Percent(double share) => share.ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
