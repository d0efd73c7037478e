using Isc.Contributions;
using Isc.Modules.Multilingualism.Data;

namespace Isc.Modules.Multilingualism.Demo;

/// <summary>What the two source reports say.</summary>
internal sealed class MultilingualismDemonstration(MultilingualismDbContext context) : IDemonstrationData
{
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        var seeds = await Seeding.ReadAsync<Seed[]>(typeof(Seed).Assembly, "multilingualism", cancellationToken);
        return await context.AddMissingAsync(seeds.Select(seed => seed.ToMandate()), cancellationToken);
    }

    private sealed record Seed(string Key, LocalizedText Title, string? Instrument, DateWindow When, MandateState State, string Citation)
    {
        public Mandate ToMandate() => new()
        {
            Id = StableId.Of($"multilingualism-mandate/{Key}"), Title = Title, Instrument = Instrument, From = When.From, Until = When.Until, State = State, Citation = Citation,
        };
    }
}
