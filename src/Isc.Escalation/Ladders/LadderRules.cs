namespace Isc.Escalation.Ladders;

/// <summary>The levels an issue can rise through.</summary>
/// <param name="Calendar">Key of the calendar its limits are reckoned by.</param>
/// <param name="Warnings">Shares of a limit in per cent at which the holders are warned, ascending.</param>
/// <param name="Levels">From the lowest.</param>
internal sealed record LadderRules(string Calendar, IReadOnlyList<int> Warnings, IReadOnlyList<LadderLevel> Levels)
{
    public int Top => Levels.Count;

    public LadderLevel At(int level) => Levels[level - 1];
}
