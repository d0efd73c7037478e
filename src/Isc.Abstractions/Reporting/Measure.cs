using Microsoft.Extensions.Localization;

namespace Isc.Reporting;

/// <summary>What a figure measures: defined once, by who counts it, and told wherever the figure stands.</summary>
/// <param name="Key">As figures name it, in kebab-case: <c>meetings-held</c>.</param>
/// <param name="Name">Its name in the current language.</param>
/// <param name="Numerator">What is counted.</param>
/// <param name="Denominator">Out of what; null where it is a count and no rate.</param>
public sealed record Measure(string Key, string Name, string Numerator, string? Denominator = null)
{
    /// <summary>Reads the texts <c>Measure_{key}</c>, <c>Measure_{key}_Of</c> and, for a rate, <c>Measure_{key}_To</c>.</summary>
    public static Measure Of(IStringLocalizer texts, string key) => new(
        key, texts[$"Measure_{key}"], texts[$"Measure_{key}_Of"], texts[$"Measure_{key}_To"] is { ResourceNotFound: false } to ? to.Value : null);
}
