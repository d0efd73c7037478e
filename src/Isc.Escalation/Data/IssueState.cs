namespace Isc.Escalation.Data;

/// <summary>Where an issue stands.</summary>
internal enum IssueState
{
    Draft,
    Open,
    Acknowledged,
    Paused,
    Decided,
    Implementing,
    Resolved,
    Withdrawn,
    Closed,
}
