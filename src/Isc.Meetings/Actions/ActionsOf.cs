namespace Isc.Meetings.Actions;

/// <summary>Whose actions a list holds.</summary>
internal enum ActionsOf
{
    /// <summary>Those that the actor owns, or an office for which it speaks.</summary>
    Mine,

    /// <summary>Those that the actor assigned and that wait for others.</summary>
    Waiting,
}
