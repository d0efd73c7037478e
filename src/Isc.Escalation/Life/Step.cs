namespace Isc.Escalation.Life;

/// <summary>What a trigger does to the level.</summary>
internal enum Step
{
    /// <summary>Nothing.</summary>
    Stay,

    /// <summary>Begins it: the first level, or the last one again.</summary>
    Enter,

    Up,
    Down,

    /// <summary>Ends it.</summary>
    Leave,
}
