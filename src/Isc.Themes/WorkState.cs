namespace Isc.Themes;

/// <summary>Where a work-plan item stands.</summary>
public enum WorkState
{
    /// <summary>Not begun.</summary>
    Planned,

    /// <summary>Begun.</summary>
    InProgress,

    /// <summary>Finished: progress 100.</summary>
    Done,

    /// <summary>Given up.</summary>
    Cancelled,
}
