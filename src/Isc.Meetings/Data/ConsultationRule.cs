namespace Isc.Meetings.Data;

/// <summary>What makes the result of a consultation.</summary>
internal enum ConsultationRule
{
    /// <summary>The proposal is adopted unless an office chooses otherwise by the deadline: silence counts as assent.</summary>
    Silence,

    /// <summary>More than half of the voices given.</summary>
    Majority,

    /// <summary>More than half of the voices given, where at least so many were given.</summary>
    Quorum,
}
