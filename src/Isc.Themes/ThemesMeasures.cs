using Isc.Reporting;
using Isc.Themes.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Themes;

/// <summary>What its figures measure.</summary>
internal sealed class ThemesMeasures(IStringLocalizer<Texts> texts) : IMeasures
{
    private static readonly string[] Keys =
    [
        "areas-coordinated",
        "themes-shared",
        "topics-covered",
        "progress-updates",
        "plan-items",
        "plan-items-done",
        "plan-progress",
        "work-plan-items",
        "focal-points",
        "focal-point-seats",
        "focal-point-seats-vacant",
    ];

    public IReadOnlyList<Measure> Measures => [.. Keys.Select(key => Measure.Of(texts, key))];
}
