using System.Reflection;
using Isc.Data;
using Isc.Data.Schema;
using Isc.Host.Modules;
using Isc.Host.Routing;
using Isc.Pages;

namespace Isc.Host.Start;

/// <summary>What a host does before it listens.</summary>
internal static class Opening
{
    /// <summary>Brings the database up and makes the routes, side by side: neither needs the other, and together they are most of a start.</summary>
    /// <exception cref="OperatorException">The database cannot be used, or a route breaks a rule.</exception>
    public static async Task OpenAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        _ = app.Services.GetRequiredService<ModelWarmUp>().StartAsync(NeededByHomePage(app.Services.GetRequiredService<ContributionRegistry>()).Contains);
        var routes = Task.Run(() => app.UseIsc().MapIsc(), cancellationToken);
        await app.Services.GetRequiredService<DatabaseStart>().ServeAsync(cancellationToken);
        await routes;
    }

    private static HashSet<Assembly> NeededByHomePage(ContributionRegistry contributions) =>
    [
        typeof(IscDbContext).Assembly,
        .. contributions.ImplementersOf(typeof(IDashboardTile)).Concat(contributions.ImplementersOf(typeof(IDashboardPanel))).Select(type => type.Assembly),
    ];
}
