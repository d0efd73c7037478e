using Isc.Host.Modules;
using Isc.Modules;
using Isc.Pages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Isc.Host.Tests.Modules;

/// <summary>Contributions are resolved and asked one by one.</summary>
public sealed class ContributionTests
{
    [Fact]
    public async Task One_that_cannot_be_made_is_left_out_and_one_that_throws_is_told_apart()
    {
        var services = new ServiceCollection();
        services.AddScoped<Sound>().AddScoped<Unmakable>().AddScoped<Throwing>();
        var registry = new ContributionRegistry(services);
        var contributions = new Contributions<IDashboardTile>(
            registry, new ModuleCatalogue([], new HashSet<string>()), new ContributionFailures(new ModuleCatalogue([], new HashSet<string>()), TimeProvider.System), services.BuildServiceProvider(), NullLogger<Contributions<IDashboardTile>>.Instance);

        var answers = await contributions.AskAsync((tile, cancel) => tile.LoadAsync(cancel), TestContext.Current.CancellationToken);

        Assert.Equal([("sound", null), (null, "no data")], answers.Select(a => (a.Value?.Label, a.Error)));
    }

    [Fact]
    public void Those_of_a_module_that_is_off_or_failed_are_left_out()
    {
        var services = new ServiceCollection();
        services.AddScoped<Sound>();
        var catalogue = new ModuleCatalogue([new("mine", typeof(Sound).Assembly, null, ModuleStatus.On)], new HashSet<string>());
        var contributions = new Contributions<IDashboardTile>(
            new ContributionRegistry(services), catalogue, new ContributionFailures(catalogue, TimeProvider.System), services.BuildServiceProvider(), NullLogger<Contributions<IDashboardTile>>.Instance);

        Assert.Equal("mine", Assert.Single(contributions.Active).ModuleId);
        catalogue.Fail("mine", "broken");
        Assert.Empty(contributions.Active);
    }

    private sealed class Sound : IDashboardTile
    {
        public Task<Tile?> LoadAsync(CancellationToken cancellationToken) => Task.FromResult<Tile?>(new("sound", "1"));
    }

    private sealed class Unmakable : IDashboardTile
    {
        public Unmakable() => throw new InvalidOperationException("broken constructor");

        public Task<Tile?> LoadAsync(CancellationToken cancellationToken) => Task.FromResult<Tile?>(null);
    }

    private sealed class Throwing : IDashboardTile
    {
        public Task<Tile?> LoadAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("no data");
    }
}
