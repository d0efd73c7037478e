namespace Isc.Escalation.Data;

/// <summary>What an issue is linked to.</summary>
internal enum LinkKind
{
    /// <summary>A further theme beside the one it was raised in.</summary>
    Theme,

    Document,
    Meeting,
    Action,
    Recommendation,
    Risk,
}
