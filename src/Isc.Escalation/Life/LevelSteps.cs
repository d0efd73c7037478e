using Isc.Bodies;
using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Ladders;
using Isc.Escalation.Sweep;
using NodaTime;

namespace Isc.Escalation.Life;

/// <summary>Moves an issue between levels, and stops and starts their clocks. Callers save.</summary>
internal sealed class LevelSteps(EscalationDbContext context, Editions editions, IBodyNames bodies)
{
    private static readonly IReadOnlySet<string> Nothing = new HashSet<string>(StringComparer.Ordinal);

    private HashSet<string>? _bodies;

    /// <summary>Begins a level, with the newest ladder and calendar, its clock from now.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="level">The level.</param>
    /// <param name="last">The entry that it comes from; null at the first.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<LevelEntry> EnterAsync(Issue issue, int level, LevelEntry? last, DateTime now, CancellationToken cancellationToken)
    {
        var ladder = await editions.LadderOfAsync(issue.Theme, cancellationToken);
        // A ladder that has become shorter ends no issue's rise.
        if (ladder.Rules.Top < level && last is not null)
            ladder = new(last.Ladder, last.LadderEdition, await editions.LadderAsync(last.Ladder, last.LadderEdition, cancellationToken));
        var rules = ladder.Rules.At(level);
        var calendar = await editions.NewestCalendarAsync(ladder.Rules.Calendar, cancellationToken)
            ?? (await editions.NewestCalendarAsync(Shipped.Calendar, cancellationToken))!;
        var time = await editions.TimeAsync(calendar.Key, calendar.Number, cancellationToken);
        var (acknowledge, decide) = (Minutes(rules.Acknowledge(issue.Urgent)), Minutes(rules.Decide(issue.Urgent)));
        var entry = new LevelEntry
        {
            IssueId = issue.Id,
            Level = level,
            Sequence = (last?.Sequence ?? 0) + 1,
            Body = await BodyOfAsync(ladder.Rules, level, issue.Theme, cancellationToken),
            EnteredAt = now,
            Ladder = ladder.Key,
            LadderEdition = ladder.Number,
            Calendar = calendar.Key,
            CalendarEdition = calendar.Number,
            AcknowledgeMinutes = acknowledge,
            DecideMinutes = decide,
            AcknowledgeDueAt = Due(time, now, acknowledge, []),
            DecideDueAt = Due(time, now, decide, []),
        };
        context.Add(entry);
        (issue.Level, issue.Body, issue.DueAt) = (level, entry.Body, entry.DecideDueAt);
        issue.NextAt = new AlarmSchedule(entry, ladder.Rules, time).Next(Nothing, now.ToInstant()).ToDateTimeUtc();
        return entry;

        int Minutes(decimal days) => (int)(days * time.DayMinutes);
    }

    /// <summary>Ends a level.</summary>
    public static void Leave(Issue issue, LevelEntry entry, WorkingTime time, EntryOutcome outcome, Guid? by, string? reason, DateTime now)
    {
        (entry.LeftAt, entry.Outcome, entry.LeftBy, entry.Reason) = (now, outcome, by, reason);
        entry.Pauses = [.. entry.Pauses.Select(p => p.Until > now ? p with { Until = now } : p)];
        entry.WorkedMinutes = (int)time.Between(entry.EnteredAt.ToInstant(), now.ToInstant(), entry.Pauses.ToIntervals()).TotalMinutes;
        entry.Breached = entry.DecideDueAt < now;
        (issue.DueAt, issue.NextAt) = (null, null);
    }

    /// <summary>Stops a level's clock until a day.</summary>
    public static void Pause(Issue issue, LevelEntry entry, WorkingTime time, DateOnly until, string reason, Guid? by, DateTime now)
    {
        var resume = time.OpeningFrom(until).ToDateTimeUtc();
        entry.Pauses = [.. entry.Pauses, new(now, resume, reason, by)];
        Reckon(issue, entry, time);
        issue.NextAt = resume;
    }

    /// <summary>Lets it go on: the limits move by what was paused.</summary>
    public static void Resume(Issue issue, LevelEntry entry, LadderRules ladder, WorkingTime time, IReadOnlySet<string> dealtWith, DateTime now)
    {
        entry.Pauses = [.. entry.Pauses.SkipLast(1), entry.Pauses[^1] with { Until = now }];
        Reckon(issue, entry, time);
        issue.NextAt = new AlarmSchedule(entry, ladder, time).Next(dealtWith, now.ToInstant()).ToDateTimeUtc();
    }

    private static void Reckon(Issue issue, LevelEntry entry, WorkingTime time)
    {
        entry.AcknowledgeDueAt = Due(time, entry.EnteredAt, entry.AcknowledgeMinutes, entry.Pauses);
        entry.DecideDueAt = Due(time, entry.EnteredAt, entry.DecideMinutes, entry.Pauses);
        issue.DueAt = entry.DecideDueAt;
    }

    private static DateTime Due(WorkingTime time, DateTime entered, int minutes, IReadOnlyList<Pause> pauses) =>
        time.Due(entered.ToInstant(), Duration.FromMinutes(minutes), pauses.ToIntervals()).ToDateTimeUtc();

    // A theme without a group of its own is answered for by the body of the next level.
    private async Task<string> BodyOfAsync(LadderRules ladder, int level, string theme, CancellationToken cancellationToken)
    {
        var body = ladder.At(level).Body.Replace("{theme}", theme, StringComparison.Ordinal);
        _bodies ??= (await bodies.AllAsync(cancellationToken)).Values.Select(b => b.Key).ToHashSet(StringComparer.Ordinal);
        return !_bodies.Contains(body) && level < ladder.Top
            ? await BodyOfAsync(ladder, level + 1, theme, cancellationToken)
            : body;
    }
}
