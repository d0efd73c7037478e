namespace Isc.Meetings.Recurrence;

/// <summary>What a rule counts in.</summary>
internal enum Frequency
{
    Daily,

    Weekly,

    Monthly,

    Yearly,
}
