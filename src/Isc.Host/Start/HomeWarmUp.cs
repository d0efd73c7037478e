using System.Reflection;
using Isc.Contributions;
using Isc.Data;
using Isc.Data.Schema;
using Isc.Host.Modules;
using Isc.Pages;

namespace Isc.Host.Start;

/// <summary>Readies what the home page needs, on the core that a start leaves idle.</summary>
internal sealed class HomeWarmUp(ModelWarmUp models, ContributionRegistry contributions, IServiceScopeFactory scopes)
{
    /// <summary>The models of those that contribute to it.</summary>
    public Task BuildModelsAsync() => models.StartAsync(new HashSet<Assembly>(
    [
        typeof(IscDbContext).Assembly,
        .. contributions.ImplementersOf(typeof(IDashboardTile)).Concat(contributions.ImplementersOf(typeof(IDashboardPanel))).Select(type => type.Assembly),
    ]).Contains);

    /// <summary>
    /// What it shows, last first: the first visitor's page goes from first to last meanwhile, and what one of the two has compiled the other
    /// need not. One that fails fails again on the page, and is told there.
    /// </summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var panel in scope.ServiceProvider.GetRequiredService<IContributions<IDashboardPanel>>().Active.Reverse())
            await QuietlyAsync(panel.Value.LoadAsync(cancellationToken));
        foreach (var tile in scope.ServiceProvider.GetRequiredService<IContributions<IDashboardTile>>().Active.Reverse())
            await QuietlyAsync(tile.Value.LoadAsync(cancellationToken));
    }

    private static async Task QuietlyAsync(Task loading) => await loading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
