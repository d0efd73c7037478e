namespace Isc.Meetings.Data;

/// <summary>How a meeting is attended.</summary>
internal enum MeetingMode
{
    /// <summary>The source does not say.</summary>
    Unknown,

    OnSite,

    Remote,

    Hybrid,
}
