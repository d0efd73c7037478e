namespace Isc.Meetings.Data;

/// <summary>Where a consultation is in its life.</summary>
internal enum ConsultationState
{
    Open,

    /// <summary>Has a result, with a decision or without.</summary>
    Closed,

    Withdrawn,
}
