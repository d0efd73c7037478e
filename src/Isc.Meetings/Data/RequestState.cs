namespace Isc.Meetings.Data;

/// <summary>How far a request has come.</summary>
internal enum RequestState
{
    Open,

    InProgress,

    Done,

    Withdrawn,
}
