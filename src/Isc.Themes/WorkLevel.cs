namespace Isc.Themes;

/// <summary>The depth of a work-plan item, from aim to deed.</summary>
public enum WorkLevel
{
    /// <summary>What the plan is for.</summary>
    Objective,

    /// <summary>A change it brings.</summary>
    Outcome,

    /// <summary>A product it delivers.</summary>
    Output,

    /// <summary>Work it needs.</summary>
    Activity,
}
