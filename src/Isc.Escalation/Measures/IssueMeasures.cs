using System.ComponentModel;

namespace Isc.Escalation.Measures;

/// <summary>Measures over a time; every rate is given as numerator and denominator.</summary>
internal sealed record IssueMeasures(
    DateOnly? From, DateOnly? To, IReadOnlyList<LevelMeasure> Levels,
    [property: Description("Issues raised in the time.")] int Raised,
    [property: Description("Rulings of the first level.")] int DecidedAtFirst,
    [property: Description("Rulings of all levels.")] int Decided,
    [property: Description("Running issues past their limit now.")] int OverdueNow);
