using Isc.Contributions;
using Isc.Modules.ModuleName.Data;

namespace Isc.Modules.ModuleName.Demo;

internal sealed class ModuleNameDemonstration(ModuleNameDbContext context) : IDemonstrationData
{
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        var seeds = await Seeding.ReadAsync<Seed[]>(typeof(Seed).Assembly, "module-id", cancellationToken);
        return await context.AddMissingAsync(seeds.Select(seed => seed.ToActivity()), cancellationToken);
    }

    private sealed record Seed(string Key, LocalizedText Title, DateWindow When)
    {
        public Activity ToActivity() => new() { Id = StableId.Of($"module-id-activity/{Key}"), Title = Title, From = When.From, Until = When.Until };
    }
}
