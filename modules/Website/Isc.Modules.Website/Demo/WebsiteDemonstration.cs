using Isc.Contributions;
using Isc.Modules.Website.Data;

namespace Isc.Modules.Website.Demo;

/// <summary>What the two source reports say. They give no addresses.</summary>
internal sealed class WebsiteDemonstration(WebsiteDbContext context) : IDemonstrationData
{
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        var seeds = await Seeding.ReadAsync<Seed[]>(typeof(Seed).Assembly, "website", cancellationToken);
        return await context.AddMissingAsync(seeds.Select(seed => seed.ToSitePage()), cancellationToken);
    }

    private sealed record Seed(string Key, LocalizedText Title, string? Address, DateWindow When, SitePageState State, string Citation)
    {
        public SitePage ToSitePage() => new()
        {
            Id = StableId.Of($"website-site-page/{Key}"), Title = Title, Address = Address, From = When.From, Until = When.Until, State = State, Citation = Citation,
        };
    }
}
