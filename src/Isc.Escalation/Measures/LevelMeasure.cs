using System.ComponentModel;

namespace Isc.Escalation.Measures;

/// <summary>What became of the issues at a level.</summary>
internal sealed record LevelMeasure(
    int Level,
    [property: Description("Stays at the level that have ended.")] int Ended,
    [property: Description("Working hours that they took on average.")] double AverageHours,
    [property: Description("Stays that ended after the limit to decide.")] int Breached,
    [property: Description("Stays that ended in a ruling.")] int Decided);
