using Isc.Contributions;
using Isc.Modules.EventOverview.Data;

namespace Isc.Modules.EventOverview.Demo;

/// <summary>What the two source reports say. Of two they give the year only.</summary>
internal sealed class EventOverviewDemonstration(EventOverviewDbContext context) : IDemonstrationData
{
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        var seeds = await Seeding.ReadAsync<Seed[]>(typeof(Seed).Assembly, "event-overview", cancellationToken);
        return await context.AddMissingAsync(seeds.Select(seed => seed.ToListedEvent()), cancellationToken);
    }

    private sealed record Seed(string Key, LocalizedText Title, string? Place, DateWindow When, bool Lasts, ListedEventState State, string Citation)
    {
        public ListedEvent ToListedEvent() => new()
        {
            Id = StableId.Of($"event-overview-event/{Key}"), Title = Title, Place = Place, From = When.From, Until = When.Until, Lasts = Lasts, State = State, Citation = Citation,
        };
    }
}
