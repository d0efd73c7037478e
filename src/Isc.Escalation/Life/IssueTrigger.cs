namespace Isc.Escalation.Life;

/// <summary>What moves an issue.</summary>
internal enum IssueTrigger
{
    Submit,
    Acknowledge,

    /// <summary>To the next level.</summary>
    Escalate,

    Pause,
    Resume,

    /// <summary>To the level below, with an instruction.</summary>
    Return,

    Decide,

    /// <summary>By agreement of the parties.</summary>
    Resolve,

    /// <summary>The body agrees that the raiser withdraws.</summary>
    Consent,

    Withdraw,
    Appeal,
    Implement,
    Close,

    /// <summary>On new facts.</summary>
    Reopen,

    /// <summary>A new ruling takes the old one's place.</summary>
    Correct,
}
