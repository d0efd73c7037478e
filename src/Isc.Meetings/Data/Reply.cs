namespace Isc.Meetings.Data;

/// <summary>What somebody invited answered.</summary>
internal enum Reply
{
    /// <summary>Nothing yet.</summary>
    None,

    Accepted,

    Tentative,

    Declined,
}
