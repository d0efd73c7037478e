using Isc.Escalation.Text;
using Isc.Reporting;
using Microsoft.Extensions.Localization;

namespace Isc.Escalation;

/// <summary>What its figures measure.</summary>
internal sealed class EscalationMeasures(IStringLocalizer<Texts> texts) : IMeasures
{
    private static readonly string[] Keys =
    [
        "issues-raised",
        "issues-escalated",
        "issues-decided",
        "issues-running",
        "issues-late",
    ];

    public IReadOnlyList<Measure> Measures => [.. Keys.Select(key => Measure.Of(texts, key))];
}
