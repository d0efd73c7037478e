namespace Isc.Meetings.Minuting;

/// <summary>What moves minutes through their life.</summary>
internal enum MinutesTrigger
{
    /// <summary>Begins the first revision, from the record.</summary>
    Draft,

    Circulate,

    Approve,

    Publish,

    /// <summary>Begins a new revision.</summary>
    Correct,
}
