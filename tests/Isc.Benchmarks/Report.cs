using System.Globalization;
using System.Runtime.InteropServices;

namespace Isc.Benchmarks;

/// <summary>What is printed.</summary>
internal static class Report
{
    public static void Machine() =>
        Line($"{Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.FrameworkDescription}, {Configuration}");

    public static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>One measured thing, beside what it shall reach.</summary>
    public static void Figure(string what, FormattableString measured, string? aim) =>
        Line($"{what,-30} {measured.ToString(CultureInfo.InvariantCulture),-46} {(aim is null ? "" : $"aim {aim}")}");

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }

#if DEBUG
    private const string Configuration = "Debug: run with -c Release";
#else
    private const string Configuration = "Release";
#endif
}
