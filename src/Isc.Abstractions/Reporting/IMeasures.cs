using Isc.Contributions;

namespace Isc.Reporting;

/// <summary>Defines the measures of a kernel or module.</summary>
public interface IMeasures : IContribution
{
    /// <summary>Its measures in the current language.</summary>
    IReadOnlyList<Measure> Measures { get; }
}
