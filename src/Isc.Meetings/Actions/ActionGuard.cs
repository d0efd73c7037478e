using Isc.Meetings.Data;

namespace Isc.Meetings.Actions;

/// <summary>What a trigger asks for beyond the table.</summary>
internal static class ActionGuard
{
    public static Problems Of(ActionTrigger trigger, ActionItem action, ActionRequest request)
    {
        var problems = new Problems()
            .Refuse(request.Reason?.Length > Limits.Reason, "reason", "Problem_TooLong", Limits.Reason)
            .Refuse(request.BlockedOn?.Length > Limits.Reason, "blockedOn", "Problem_TooLong", Limits.Reason)
            .Refuse(request.Statement?.Length > Limits.Text, "statement", "Problem_TooLong", Limits.Text)
            .Refuse(request.Evidence?.Count > Limits.Documents, "evidence", "Problem_AtMost", Limits.Documents)
            .Refuse(request.Evidence?.Any(e => string.IsNullOrWhiteSpace(e) || e.Length > Limits.Title) == true, "evidence", "Problem_TooLong", Limits.Title);
        return trigger switch
        {
            ActionTrigger.Assign => problems.Refuse(
                request is { Office: not null, Account: not null } || (request.Office ?? request.Account ?? action.OwnerOffice ?? action.OwnerAccount) is null, "office", "Problem_Owner"),
            ActionTrigger.Decline or ActionTrigger.Return or ActionTrigger.Cancel => problems.Refuse(IsBlank(request.Reason), "reason", "Problem_Missing"),
            ActionTrigger.Block => problems.Refuse(IsBlank(request.BlockedOn), "blockedOn", "Problem_Missing").Refuse(request.Until is null, "until", "Problem_Missing"),
            ActionTrigger.ClaimDone => problems.Refuse(IsBlank(request.Statement), "statement", "Problem_Missing")
                .Refuse(action.Priority == ActionPriority.High && request.Evidence is not { Count: > 0 }, "evidence", "Problem_Evidence"),
            ActionTrigger.Supersede => problems.Refuse(request.Successor is null || request.Successor == action.Id, "successor", "Problem_Missing"),
            _ => problems,
        };
    }

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
