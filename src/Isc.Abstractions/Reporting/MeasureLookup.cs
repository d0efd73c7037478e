using Isc.Contributions;

namespace Isc.Reporting;

/// <summary>Finds what a figure measures.</summary>
public static class MeasureLookup
{
    /// <summary>The measure of that key, among kernels and modules that are on; null where nobody defines it.</summary>
    public static Measure? Find(this IContributions<IMeasures> sources, string key) =>
        sources.Active.SelectMany(source => source.Value.Measures).FirstOrDefault(measure => measure.Key == key);
}
