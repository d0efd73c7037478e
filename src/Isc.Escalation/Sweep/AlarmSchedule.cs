using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Ladders;
using NodaTime;

namespace Isc.Escalation.Sweep;

/// <summary>
/// The moments of a level's clock: a warning at each share of a limit, the limit itself, and where nothing rises any more, each
/// working day after it. Computed from the entry alone; nothing of it is stored but what has been dealt with.
/// </summary>
internal sealed class AlarmSchedule(LevelEntry entry, LadderRules ladder, WorkingTime time)
{
    private readonly IReadOnlyList<Interval> _pauses = entry.Pauses.ToIntervals();

    private bool Acknowledged => entry.AcknowledgedAt is not null;

    /// <summary>What has come and is not dealt with, soonest first.</summary>
    public IReadOnlyList<(string Kind, Instant At)> Pending(IReadOnlySet<string> dealtWith, Instant now) =>
        [.. Once().Concat(Today(now)).Where(a => a.At <= now && !dealtWith.Contains(a.Kind)).OrderBy(a => a.At)];

    /// <summary>When the clock has something to do next.</summary>
    public Instant Next(IReadOnlySet<string> dealtWith, Instant now)
    {
        var coming = Once().Where(a => !dealtWith.Contains(a.Kind)).Select(a => a.At);
        var daily = Overdue(now) is null ? [] : new[] { time.NextOpening(now) };
        return coming.Concat(daily).DefaultIfEmpty(time.NextOpening(now)).Min();
    }

    private IEnumerable<(string Kind, Instant At)> Once()
    {
        foreach (var percent in ladder.Warnings)
        {
            if (!Acknowledged)
                yield return (AlarmKind.OfAcknowledging(percent), Share(entry.AcknowledgeMinutes, percent));
            yield return (AlarmKind.OfDeciding(percent), Share(entry.DecideMinutes, percent));
        }

        if (!Acknowledged)
            yield return (AlarmKind.Acknowledge, entry.AcknowledgeDueAt.ToInstant());
        yield return (AlarmKind.Decide, entry.DecideDueAt.ToInstant());
    }

    private IEnumerable<(string Kind, Instant At)> Today(Instant now) =>
        Overdue(now) is { } since && time.IsWorking(now) && time.DayOf(now) is var day && day > time.DayOf(since) ? [(AlarmKind.Of(day), time.OpeningFrom(day))] : [];

    // The first limit that has passed.
    private Instant? Overdue(Instant now)
    {
        var since = Acknowledged ? entry.DecideDueAt.ToInstant() : Instant.Min(entry.AcknowledgeDueAt.ToInstant(), entry.DecideDueAt.ToInstant());
        return since <= now ? since : null;
    }

    private Instant Share(int minutes, int percent) => time.Due(entry.EnteredAt.ToInstant(), Duration.FromSeconds(minutes * 60L * percent / 100), _pauses);
}
