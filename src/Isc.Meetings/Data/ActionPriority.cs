namespace Isc.Meetings.Data;

/// <summary>How much depends on an action.</summary>
internal enum ActionPriority
{
    Normal,

    /// <summary>Is done only with evidence.</summary>
    High,
}
