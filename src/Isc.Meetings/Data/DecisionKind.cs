namespace Isc.Meetings.Data;

/// <summary>What a body settled.</summary>
internal enum DecisionKind
{
    Decision,

    Agreement,

    Recommendation,

    /// <summary>A mechanism of cooperation or of joint activities.</summary>
    Mechanism,

    /// <summary>Taken down without being decided.</summary>
    Note,
}
