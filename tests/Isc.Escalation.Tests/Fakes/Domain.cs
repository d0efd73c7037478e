using Isc.Access;
using Isc.Escalation.Data;
using Isc.Escalation.Life;

namespace Isc.Escalation.Tests.Fakes;

/// <summary>The domain's table in words, beside the one by which the code runs.</summary>
/// <param name="State">Where the issue stands.</param>
/// <param name="Trigger">What is tried.</param>
/// <param name="Actor">Who tries.</param>
/// <param name="Raiser">Who raised it.</param>
/// <param name="Recused">Who is kept from deciding it; null for nobody.</param>
/// <param name="Level">Its level.</param>
/// <param name="Returns">How often it was returned.</param>
/// <param name="Appealed">Whether it was appealed.</param>
/// <param name="Consented">Whether the body agrees that it is withdrawn.</param>
/// <param name="Actions">Whether its ruling asks for something to be done.</param>
/// <param name="Days">Days since it was decided, on a Tuesday of March 2021.</param>
internal sealed record Domain(
    IssueState State, IssueTrigger Trigger, Actor Actor, Actor Raiser, Actor? Recused, int Level, int Returns, bool Appealed, bool Consented, bool Actions, int Days)
{
    public bool May => (State, Trigger) switch
    {
        (IssueState.Draft, IssueTrigger.Submit) => IsRaiser,
        (IssueState.Open, IssueTrigger.Acknowledge) => IsBody,
        (IssueState.Open or IssueState.Acknowledged, IssueTrigger.Pause) => IsChair,
        (IssueState.Acknowledged, IssueTrigger.Decide) => IsBody && !IsRaiser,
        (IssueState.Open or IssueState.Acknowledged, IssueTrigger.Escalate) => (IsParty || IsChair) && Level < 5,
        (IssueState.Open or IssueState.Acknowledged, IssueTrigger.Return) => IsBody && Level > 1 && Returns < 2,
        (IssueState.Open or IssueState.Acknowledged, IssueTrigger.Resolve) => IsParty,
        (IssueState.Paused, IssueTrigger.Resume) => IsChair,
        (IssueState.Open or IssueState.Acknowledged or IssueState.Paused, IssueTrigger.Consent) => IsBody && Level >= 3,
        (IssueState.Open or IssueState.Acknowledged or IssueState.Paused, IssueTrigger.Withdraw) => IsRaiser && (Level < 3 || Consented),
        // Twenty working days from Tuesday, 16 March 2021 over Easter end on Thursday, 15 April: its morning is within them.
        (IssueState.Decided, IssueTrigger.Appeal) => IsParty && Level < 5 && !Appealed && Days <= 29,
        (IssueState.Decided, IssueTrigger.Implement) => IsParty && !IsRecused && Actions,
        (IssueState.Implementing or IssueState.Resolved, IssueTrigger.Close) => Actor == People.Secretariat,
        (IssueState.Closed, IssueTrigger.Reopen) => IsParty,
        (IssueState.Decided or IssueState.Implementing or IssueState.Closed, IssueTrigger.Correct) => IsBody && !IsRaiser,
        _ => false,
    };

    private bool IsRaiser => Actor == Raiser;

    private bool IsRecused => Actor == Recused;

    private bool IsChair => Actor == People.Chair && !IsRecused;

    // Those of the theme, and who raised it; an observer takes no part.
    private bool IsParty => Actor == People.FocalPoint || Actor == People.Colleague || (IsRaiser && Actor != People.Observer);

    private bool IsBody => !IsRecused && State != IssueState.Draft && Level switch
    {
        1 => Actor == People.FocalPoint || Actor == People.Colleague,
        2 => Actor == People.TaskForce || Actor == People.Chair,
        3 => Actor == People.Chair,
        _ => Actor == People.Secretariat,
    };
}
