namespace Isc.Escalation.Ladders;

/// <summary>What is wrong with a ladder, by field.</summary>
internal static class LadderCheck
{
    public const int MostLevels = 9;
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
            .When(!calendars.Contains(rules.Calendar), "calendar", "NoCalendar", rules.Calendar)
            .When(rules.Levels.Count is 0 or > MostLevels, "levels", "Levels", MostLevels)
            .When(!rules.Warnings.SequenceEqual(rules.Warnings.Distinct().Order()) || rules.Warnings.Any(w => w is < 1 or > 99),
                "warnings", "Warnings");
        foreach (var (place, level) in rules.Levels.Index())
            Check(problems, $"levels[{place}].", level, place + 1, bodies);
        return problems;
    }

    // What the body of a request leaves out, or says to be null, comes as null whatever its type says.
    private static Problems Missing(LadderRules rules) => new Problems()
        .When(rules.Calendar is null, "calendar", "LadderCalendar")
        .When(rules.Warnings is null, "warnings", "LadderWarnings")
        .When(rules.Levels is null || rules.Levels.Any(level => level is null || level.Name is null || level.Deputies is null), "levels", "LevelParts");

    private static void Check(Problems problems, string at, LadderLevel level, int number, IReadOnlySet<string> bodies) => problems
        .When(level.Number != number, at + "number", "Gap", number)
        .When(string.IsNullOrWhiteSpace(level.Body), at + "body", "LevelBody")
        .When(!string.IsNullOrWhiteSpace(level.Body) && !Exists(level.Body, bodies), at + "body", "NoBody", level.Body)
        .When(level.AcknowledgeDays is <= 0 or > MostDays, at + "acknowledgeDays", "Limit", MostDays)
        .When(level.DecideDays is <= 0 or > MostDays, at + "decideDays", "Limit", MostDays)
        .When(level.AcknowledgeDays > level.DecideDays, at + "acknowledgeDays", "AcknowledgedFirst")
        .When(level.UrgentAcknowledgeDays is <= 0 || level.UrgentAcknowledgeDays > level.AcknowledgeDays, at + "urgentAcknowledgeDays", "Urgent")
        .When(level.UrgentDecideDays is <= 0 || level.UrgentDecideDays > level.DecideDays, at + "urgentDecideDays", "Urgent")
        .When(level.UrgentAcknowledgeDays > level.UrgentDecideDays, at + "urgentAcknowledgeDays", "AcknowledgedFirst")
        .When(level.Quorum is < 1 or > 100, at + "quorum", "Between", 1, 100);

    private static bool Exists(string body, IReadOnlySet<string> bodies) => body.Contains("{theme}", StringComparison.Ordinal) || bodies.Contains(body);
}
