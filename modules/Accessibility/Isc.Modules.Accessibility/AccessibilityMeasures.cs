using Isc.Modules.Accessibility.Text;
using Isc.Reporting;

namespace Isc.Modules.Accessibility;

/// <summary>What its figures measure.</summary>
internal sealed class AccessibilityMeasures(IStringLocalizer<Texts> texts) : IMeasures
{
    private static readonly string[] Keys =
    [
        "accessibility-fund-entries",
    ];

    public IReadOnlyList<Measure> Measures => [.. Keys.Select(key => Measure.Of(texts, key))];
}
