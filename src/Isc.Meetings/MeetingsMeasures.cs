using Isc.Meetings.Text;
using Isc.Reporting;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings;

/// <summary>What its figures measure.</summary>
internal sealed class MeetingsMeasures(IStringLocalizer<Texts> texts) : IMeasures
{
    private static readonly string[] Keys =
    [
        "meetings-held",
        "meetings-held-in-total",
        "meetings-planned",
        "decisions-joint",
        "actions-open",
        "actions-overdue",
    ];

    public IReadOnlyList<Measure> Measures => [.. Keys.Select(key => Measure.Of(texts, key))];
}
