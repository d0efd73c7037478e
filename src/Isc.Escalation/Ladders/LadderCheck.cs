namespace Isc.Escalation.Ladders;

/// <summary>What is wrong with a ladder, by field.</summary>
internal static class LadderCheck
{
    private const int MostLevels = 9;
    private const decimal MostDays = 250;

    /// <param name="rules">The ladder.</param>
    /// <param name="bodies">Keys of the bodies that exist.</param>
    /// <param name="calendars">Keys of the calendars that exist.</param>
    public static Problems Of(LadderRules rules, IReadOnlySet<string> bodies, IReadOnlySet<string> calendars)
    {
        var problems = Missing(rules);
        if (problems.Any)
            return problems;
        problems
            .When(!calendars.Contains(rules.Calendar), "calendar", $"There is no calendar '{rules.Calendar}'.")
            .When(rules.Levels.Count is 0 or > MostLevels, "levels", $"A ladder has 1 to {MostLevels} levels.")
            .When(!rules.Warnings.SequenceEqual(rules.Warnings.Distinct().Order()) || rules.Warnings.Any(w => w is < 1 or > 99),
                "warnings", "Warnings are per cent from 1 to 99, ascending.");
        foreach (var (place, level) in rules.Levels.Index())
            Check(problems, $"levels[{place}].", level, place + 1, bodies);
        return problems;
    }

    // What the body of a request leaves out, or says to be null, comes as null whatever its type says.
    private static Problems Missing(LadderRules rules) => new Problems()
        .When(rules.Calendar is null, "calendar", "A ladder names its calendar.")
        .When(rules.Warnings is null, "warnings", "Name the warnings; an empty list warns nobody.")
        .When(rules.Levels is null || rules.Levels.Any(level => level is null || level.Name is null || level.Deputies is null), "levels", "Each level has a name and its limits.");

    private static void Check(Problems problems, string at, LadderLevel level, int number, IReadOnlySet<string> bodies) => problems
        .When(level.Number != number, at + "number", $"Levels are numbered without a gap: this one is {number}.")
        .When(string.IsNullOrWhiteSpace(level.Body), at + "body", "Each level has a responsible body.")
        .When(!string.IsNullOrWhiteSpace(level.Body) && !Exists(level.Body, bodies), at + "body", $"There is no body '{level.Body}'.")
        .When(level.AcknowledgeDays is <= 0 or > MostDays, at + "acknowledgeDays", $"A limit lies between 0 and {MostDays} working days.")
        .When(level.DecideDays is <= 0 or > MostDays, at + "decideDays", $"A limit lies between 0 and {MostDays} working days.")
        .When(level.AcknowledgeDays > level.DecideDays, at + "acknowledgeDays", "An issue is acknowledged before it is decided.")
        .When(level.UrgentAcknowledgeDays is <= 0 || level.UrgentAcknowledgeDays > level.AcknowledgeDays, at + "urgentAcknowledgeDays", "What is urgent has no more time.")
        .When(level.UrgentDecideDays is <= 0 || level.UrgentDecideDays > level.DecideDays, at + "urgentDecideDays", "What is urgent has no more time.")
        .When(level.UrgentAcknowledgeDays > level.UrgentDecideDays, at + "urgentAcknowledgeDays", "An issue is acknowledged before it is decided.")
        .When(level.Quorum is < 1 or > 100, at + "quorum", "A quorum is 1 to 100.");

    private static bool Exists(string body, IReadOnlySet<string> bodies) => body.Contains("{theme}", StringComparison.Ordinal) || bodies.Contains(body);
}
