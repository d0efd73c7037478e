using System.Collections.Concurrent;
using Isc.Escalation.Calendars;

namespace Isc.Escalation.Ladders;

/// <summary>Editions that have been read. They never change, so they are kept.</summary>
internal sealed class EditionCache
{
    private readonly ConcurrentDictionary<(string Key, int Number), LadderRules> _ladders = [];
    private readonly ConcurrentDictionary<(string Key, int Number), WorkingTime> _times = [];

    public LadderRules? FindLadder(string key, int number) => _ladders.GetValueOrDefault((key, number));

    public LadderRules Keep(string key, int number, LadderRules rules) => _ladders.GetOrAdd((key, number), rules);

    public WorkingTime? FindTime(string key, int number) => _times.GetValueOrDefault((key, number));

    public WorkingTime Keep(string key, int number, WorkingTime time) => _times.GetOrAdd((key, number), time);
}
