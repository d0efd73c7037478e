namespace Isc.Escalation.Life;

/// <summary>What a trigger asks for beyond state and person.</summary>
[Flags]
internal enum Guard
{
    None = 0,

    // Of the issue: unmet, the trigger is not allowed now.
    AboveFirst = 1,
    BelowTop = 2,
    FromThird = 4,
    Acknowledged = 8,
    NotAcknowledged = 16,
    ReturnedLessThanTwice = 32,
    NeverAppealed = 64,
    WithinTwentyDays = 128,
    BodyConsents = 256,
    HasActions = 512,

    // Of the person.
    NotRecused = 1_024,
    NotTheRaiser = 2_048,

    // Of what is sent.
    Reason = 4_096,
    ResumeDay = 8_192,
    Ruling = 16_384,
}
