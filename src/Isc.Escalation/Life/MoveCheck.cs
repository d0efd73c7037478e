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
            .When(row.Guards.HasFlag(Guard.Reason) && string.IsNullOrWhiteSpace(request.Reason), "reason", "Say why.")
            .When(request.Reason?.Length > Limits.Reason, "reason", $"At most {Limits.Reason} characters.");
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
            .When(until is null, "until", "Say on which day the clock goes on.")
            .When(until <= today, "until", "The clock goes on on a day to come.")
            // Far beyond the ceiling no working time need be reckoned.
            .When(until > today.AddDays(366), "until", $"A level is paused for at most {MostPausedDays} working days.");
        if (problems.Any)
            return;
        var asked = found.Time.Between(now, found.Time.OpeningFrom(until!.Value), []);
        var sofar = found.Entry!.Pauses.Sum(p => found.Time.Between(p.From.ToInstant(), p.Until.ToInstant(), []).TotalMinutes);
        problems.When(asked.TotalMinutes + sofar > MostPausedDays * found.Time.DayMinutes, "until", $"A level is paused for at most {MostPausedDays} working days.");
    }

    private static void Ruling(Problems problems, RulingRequest ruling, LadderLevel level, DateOnly today, IReadOnlySet<string> offices)
    {
        problems
            .When(ruling.Text is null, "ruling.text", "Say what is decided.")
            .When(TooLong(ruling.Text), "ruling.text", $"At most {Limits.Text} characters.")
            .When(ruling.Reasons is null, "ruling.reasons", "Give the reasons.")
            .When(TooLong(ruling.Reasons), "ruling.reasons", $"At most {Limits.Text} characters.")
            .When(TooLong(ruling.Dissent), "ruling.dissent", $"At most {Limits.Text} characters.")
            .When(ruling.Deciders.Count == 0, "ruling.deciders", "Name those who decided.")
            .When(ruling.Deciders.Count > 0 && ruling.Deciders.Distinct(StringComparer.Ordinal).Count() < level.Quorum, "ruling.deciders", $"The quorum is {level.Quorum}.")
            .When(ruling.Deciders.Count > 100 || ruling.Deciders.Any(d => string.IsNullOrWhiteSpace(d) || d.Length > Limits.Name), "ruling.deciders",
                $"At most 100 names of at most {Limits.Name} characters.")
            .When(level.Holder == Holder.Recorded && string.IsNullOrWhiteSpace(ruling.Document), "ruling.document", "Give the symbol of the signed document.")
            .When(ruling.Document?.Length > 60, "ruling.document", "At most 60 characters.")
            .When(ruling.Actions.Count > Limits.Listed, "ruling.actions", $"At most {Limits.Listed} actions.");
        foreach (var (place, action) in ruling.Actions.Index())
            Action(problems, $"ruling.actions[{place}].", action, today, offices);
    }

    private static void Action(Problems problems, string at, ActionRequest action, DateOnly today, IReadOnlySet<string> offices) => problems
        .When(action.Text is null || TooLong(action.Text), at + "text", $"Say what is to be done, in at most {Limits.Text} characters.")
        .When(action.Due is null, at + "due", "Say by when.")
        .When(action.Due < today, at + "due", "An action is due on a day to come.")
        .When(action.Office is null == action.Account is null, at + "office", "Name the office or the account that owns it.")
        .When(action.Office is { } office && !offices.Contains(office), at + "office", $"There is no office '{action.Office}'.");

    private static bool TooLong(Isc.Text.LocalizedText? text) => text?.Versions.Values.Any(v => v.Length > Limits.Text) == true;
}
