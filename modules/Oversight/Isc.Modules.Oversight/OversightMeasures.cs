using Isc.Modules.Oversight.Text;
using Isc.Reporting;

namespace Isc.Modules.Oversight;

/// <summary>What its figures measure.</summary>
internal sealed class OversightMeasures(IStringLocalizer<Texts> texts) : IMeasures
{
    private static readonly string[] Keys =
    [
        "recommendations",
        "recommendations-accepted",
        "recommendations-relevant",
        "recommendations-implemented",
        "recommendations-implemented-of-all",
        "recommendations-open",
        "recommendations-overdue",
        "recommendations-on-track",
        "recommendations-under-consideration",
        "recommendations-not-accepted",
        "recommendations-not-relevant",
        "recommendations-closed-otherwise",
    ];

    public IReadOnlyList<Measure> Measures => [.. Keys.Select(key => Measure.Of(texts, key))];
}
