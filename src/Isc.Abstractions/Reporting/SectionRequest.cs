namespace Isc.Reporting;

/// <summary>What a section is asked for.</summary>
/// <param name="Period">The period the report covers.</param>
/// <param name="Settings">What the report's definition says to this section, for example <c>body = isc-tf</c>.</param>
public sealed record SectionRequest(ReportPeriod Period, IReadOnlyDictionary<string, string> Settings)
{
    /// <summary>A setting the section cannot do without.</summary>
    /// <exception cref="InvalidOperationException">The definition does not give it.</exception>
    public string Setting(string name) => Settings.TryGetValue(name, out var value)
        ? value
        : throw new InvalidOperationException($"The report's definition gives this section no '{name}'.");
}
