using Isc.Contributions;
using Isc.Modules.DigitalTransformation.Data;

namespace Isc.Modules.DigitalTransformation.Demo;

/// <summary>What the two source reports say.</summary>
internal sealed class DigitalTransformationDemonstration(DigitalTransformationDbContext context) : IDemonstrationData
{
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        var seeds = await Seeding.ReadAsync<Seed[]>(typeof(Seed).Assembly, "digital-transformation", cancellationToken);
        return await context.AddMissingAsync(seeds.Select(seed => seed.ToInitiative()), cancellationToken);
    }

    private sealed record Seed(string Key, LocalizedText Title, string? Topic, DateWindow When, InitiativeState State, string Citation)
    {
        public Initiative ToInitiative() => new()
        {
            Id = StableId.Of($"digital-transformation-initiative/{Key}"), Title = Title, Topic = Topic, From = When.From, Until = When.Until, State = State, Citation = Citation,
        };
    }
}
