using Isc.Host.Routing;

namespace Isc.Host.Start;

/// <summary>What a host does before it listens.</summary>
internal static class Opening
{
    /// <summary>Brings the database up and makes the routes, side by side: neither needs the other, and together they are most of a start.</summary>
    /// <exception cref="OperatorException">The database cannot be used, or a route breaks a rule.</exception>
    public static async Task OpenAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        var home = app.Services.GetRequiredService<HomeWarmUp>();
        var models = home.BuildModelsAsync();
        var routes = Task.Run(() => app.UseIsc().MapIsc(), cancellationToken);
        await app.Services.GetRequiredService<DatabaseStart>().ServeAsync(cancellationToken);
        _ = models.ContinueWith(_ => home.LoadAsync(cancellationToken), TaskScheduler.Default);
        await routes;
    }
}
