namespace Isc.Modules.Oversight.Changes;

/// <summary>What can happen to a recommendation.</summary>
internal enum Trigger
{
    Accept,
    AcceptPartly,
    Refuse,
    SetAside,
    Reconsider,
    Start,
    ProposeAlternative,
    Claim,
    AnswerResume,
    AnswerClaimed,
    Verify,
    Return,
    Overtaken,
    WillNotImplement,
    Reopen,
}
