using Isc.Contributions;
using Isc.Modules.RemoteParticipation.Data;

namespace Isc.Modules.RemoteParticipation.Demo;

/// <summary>What the two source reports say. They say that platforms are recommended, and name none.</summary>
internal sealed class RemoteParticipationDemonstration(RemoteParticipationDbContext context) : IDemonstrationData
{
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        var seeds = await Seeding.ReadAsync<Seed[]>(typeof(Seed).Assembly, "remote-participation", cancellationToken);
        return await context.AddMissingAsync(seeds.Select(seed => seed.ToGuideline()), cancellationToken);
    }

    private sealed record Seed(string Key, LocalizedText Title, string? Platform, DateWindow When, GuidelineState State, string Citation)
    {
        public Guideline ToGuideline() => new()
        {
            Id = StableId.Of($"remote-participation-guideline/{Key}"), Title = Title, Platform = Platform, From = When.From, Until = When.Until, State = State, Citation = Citation,
        };
    }
}
