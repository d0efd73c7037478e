namespace Isc.Meetings.Data;

/// <summary>What an item came to.</summary>
internal enum OutcomeKind
{
    Information,

    Decision,

    Action,
}
