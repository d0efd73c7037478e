using Isc.Escalation.Calendars;
using Isc.Escalation.Ladders;
using NodaTime;

namespace Isc.Escalation.Life;

/// <summary>What a trigger's request lacks, by field.</summary>
internal static class MoveCheck
{
    private const int MostPausedDays = 30;

    public static Problems Of(IssueTransition row, MoveRequest request, Case found, IReadOnlySet<string> offices, Instant now)
    {
        var problems = new Problems()
            .When(row.Guards.HasFlag(Guard.Reason) && string.IsNullOrWhiteSpace(request.Reason), "reason", "Reason")
            .When(request.Reason?.Length > Limits.Reason, "reason", "TooLong", Limits.Reason);
        if (row.Guards.HasFlag(Guard.ResumeDay))
            Pause(problems, request.Until, found, now);
        if (row.Guards.HasFlag(Guard.Ruling))
            Ruling(problems, request.Ruling ?? new(), found.Ladder.At(found.Entry!.Level), found.Time.DayOf(now), offices);
        return problems;
    }

    private static void Pause(Problems problems, DateOnly? until, Case found, Instant now)
    {
        var today = found.Time.DayOf(now);
        problems
            .When(until is null, "until", "Until")
            .When(until <= today, "until", "UntilPast")
            // Far beyond the ceiling no working time need be reckoned.
            .When(until > today.AddDays(366), "until", "Paused", MostPausedDays);
        if (problems.Any)
            return;
        var asked = found.Time.Between(now, found.Time.OpeningFrom(until!.Value), []);
        var sofar = found.Entry!.Pauses.Sum(p => found.Time.Between(p.From.ToInstant(), p.Until.ToInstant(), []).TotalMinutes);
        problems.When(asked.TotalMinutes + sofar > MostPausedDays * found.Time.DayMinutes, "until", "Paused", MostPausedDays);
    }

    private static void Ruling(Problems problems, RulingRequest ruling, LadderLevel level, DateOnly today, IReadOnlySet<string> offices)
    {
        problems
            .When(ruling.Text is null, "ruling.text", "RulingText")
            .When(TooLong(ruling.Text), "ruling.text", "TooLong", Limits.Text)
            .When(ruling.Reasons is null, "ruling.reasons", "RulingReasons")
            .When(TooLong(ruling.Reasons), "ruling.reasons", "TooLong", Limits.Text)
            .When(TooLong(ruling.Dissent), "ruling.dissent", "TooLong", Limits.Text)
            .When(ruling.Deciders.Count == 0, "ruling.deciders", "Deciders")
            .When(ruling.Deciders.Count > 0 && ruling.Deciders.Distinct(StringComparer.Ordinal).Count() < level.Quorum, "ruling.deciders", "Quorum", level.Quorum)
            .When(ruling.Deciders.Count > 100 || ruling.Deciders.Any(d => string.IsNullOrWhiteSpace(d) || d.Length > Limits.Name), "ruling.deciders",
                "Names", 100, Limits.Name)
            .When(level.Holder == Holder.Recorded && string.IsNullOrWhiteSpace(ruling.Document), "ruling.document", "Document")
            .When(ruling.Document?.Length > 60, "ruling.document", "TooLong", 60)
            .When(ruling.Actions.Count > Limits.Listed, "ruling.actions", "AtMost", Limits.Listed);
        foreach (var (place, action) in ruling.Actions.Index())
            Action(problems, $"ruling.actions[{place}].", action, today, offices);
    }

    private static void Action(Problems problems, string at, ActionRequest action, DateOnly today, IReadOnlySet<string> offices) => problems
        .When(action.Text is null || TooLong(action.Text), at + "text", "ActionText", Limits.Text)
        .When(action.Due is null, at + "due", "ActionDue")
        .When(action.Due < today, at + "due", "ActionPast")
        .When(action.Office is null == action.Account is null, at + "office", "ActionOwner")
        .When(action.Office is { } office && !offices.Contains(office), at + "office", "NoOffice", action.Office);

    private static bool TooLong(Isc.Text.LocalizedText? text) => text?.Versions.Values.Any(v => v.Length > Limits.Text) == true;
}
