using Isc.Access;
using Isc.Escalation.Access;
using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Ladders;
using NodaTime;

namespace Isc.Escalation.Life;

/// <summary>An issue with what is needed to say who may do what with it: its last entry, the ladder and calendar of that, its last ruling.</summary>
internal sealed record Case(Issue Issue, LevelEntry? Entry, LadderRules Ladder, WorkingTime Time, Ruling? Ruling)
{
    private const int AppealDays = 20;

    private LadderLevel? Level => Entry is { } entry && entry.Level <= Ladder.Top ? Ladder.At(entry.Level) : null;

    /// <summary>What <paramref name="actor"/> is to it.</summary>
    public Who Of(Actor actor)
    {
        if (actor.Kind == Actor.System.Kind)
            return Who.Clock;
        var subject = Issue.Subject;
        // Recusal keeps from ruling, not from being a party or keeping the record.
        var standing = actor with { RecusedFrom = [] };
        return (actor.AccountId == Issue.RaisedBy ? Who.Raiser : Who.None)
            | (standing.May(EscalationPermissions.TakePart, subject with { Recused = [] }) ? Who.Party : Who.None)
            | (ActsForBody(actor) ? Who.Body : Who.None)
            | (actor.May(EscalationPermissions.Preside, subject) ? Who.Chair : Who.None)
            | (standing.May(EscalationPermissions.Record, subject with { Recused = [] }) ? Who.Secretariat : Who.None)
            | (Owns(actor) ? Who.Owner : Who.None);
    }

    /// <summary>Whether somebody acts for the body that holds it, recused or not.</summary>
    public bool ActsForBody(Actor actor)
    {
        if (Level is not { } level || Entry is not { } entry)
            return false;
        var subject = Issue.Subject with { Recused = [] };
        actor = actor with { RecusedFrom = [] };
        return level.Holder switch
        {
            Holder.FocalPoints => actor.May(EscalationPermissions.Triage, subject),
            Holder.Members => actor.May(EscalationPermissions.Rule, subject with { Scopes = [.. subject.Scopes, new(ScopeKind.Body, entry.Body)] }),
            Holder.Chair => actor.May(EscalationPermissions.Preside, subject),
            _ => actor.May(EscalationPermissions.Record, subject),
        };
    }

    /// <summary>Which of a row's guards of the issue does not hold; none where all do.</summary>
    public Guard Unmet(IssueTransition row, Instant now) => Enum.GetValues<Guard>()
        .FirstOrDefault(guard => guard != Guard.None && row.Guards.HasFlag(guard) && !Holds(guard, now));

    /// <summary>Which of a row's guards of the person does not hold; none where all do.</summary>
    public Guard Barred(IssueTransition row, Actor actor) =>
        row.Guards.HasFlag(Guard.NotRecused) && actor.IsRecusedFrom(Issue.Subject) ? Guard.NotRecused
        : row.Guards.HasFlag(Guard.NotTheRaiser) && actor.AccountId == Issue.RaisedBy ? Guard.NotTheRaiser
        : Guard.None;

    /// <summary>What <paramref name="actor"/> may do with it now, in the table's order.</summary>
    public IReadOnlyList<IssueTrigger> AllowedTo(Actor actor, Instant now)
    {
        var who = Of(actor);
        return [.. IssueLife.Table
            .Where(row => row.From == Issue.State && (row.Who & who) != Who.None && Unmet(row, now) == Guard.None && Barred(row, actor) == Guard.None)
            .Select(row => row.Trigger).Distinct()];
    }

    private bool Owns(Actor actor) => Ruling is { } ruling && ruling.Actions.Any(action =>
        action.Account is { } account ? account == actor.AccountId : actor.May(EscalationPermissions.TakePart, Issue.Subject));

    private bool Holds(Guard guard, Instant now) => guard switch
    {
        Guard.AboveFirst => Issue.Level > 1,
        Guard.BelowTop => Issue.Level < Ladder.Top,
        Guard.FromThird => Issue.Level >= 3,
        Guard.Acknowledged => Entry?.AcknowledgedAt is not null,
        Guard.NotAcknowledged => Entry?.AcknowledgedAt is null,
        Guard.ReturnedLessThanTwice => Issue.Returns < 2,
        Guard.NeverAppealed => !Issue.Appealed,
        Guard.WithinTwentyDays => Issue.DecidedAt is { } decided
            && now <= Time.Due(decided.ToInstant(), Duration.FromMinutes(AppealDays * Time.DayMinutes), []),
        Guard.BodyConsents => Issue.Level < 3 || Entry?.ConsentedBy is not null,
        Guard.HasActions => Ruling?.Actions.Count > 0,
        _ => true,
    };
}
