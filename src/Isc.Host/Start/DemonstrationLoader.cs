using System.Reflection;
using Isc.Access;
using Isc.Contributions;
using Isc.Data;
using Isc.Data.Schema;
using Isc.Host.Modules;

namespace Isc.Host.Start;

/// <summary>
/// Loads the demonstration data: that of the kernels beneath one after another, then that of the other kernels and of the modules side by
/// side, since none of them knows another.
/// </summary>
internal sealed class DemonstrationLoader(
    IServiceScopeFactory scopes, ContributionRegistry contributions, ModuleCatalogue catalogue, DatabaseMigrator migrator, ICurrentActor current, DatabaseSettings settings)
{
    // Stands while loading: a start that was killed half-way resumes at the next.
    private string Marker => Path.Combine(settings.DataDirectory, "demonstration.loading");

    /// <summary>Loads into a database that holds nothing yet.</summary>
    public async Task LoadIntoEmptyAsync(CancellationToken cancellationToken)
    {
        if (File.Exists(Marker) || await migrator.IsEmptyAsync(cancellationToken))
            await LoadAsync(cancellationToken);
    }

    /// <summary>Loads what is missing and returns the number of records added.</summary>
    /// <exception cref="OperatorException">Some of it could not be loaded.</exception>
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(Marker, "", cancellationToken);
        using var acting = current.Use(Actor.System, "Demonstration data");
        var rooms = contributions.ImplementersOf(typeof(IDemonstrationData)).GroupBy(type => type.Assembly)
            .Where(room => catalogue.OwnerOf(room.Key) is not { } module || catalogue.IsOn(module)).ToLookup(room => Kernel.All.Any(kernel => kernel.IsBeneath && kernel.Assembly == room.Key));
        var added = 0;
        foreach (var room in rooms[true])
            added += await LoadAsync(room, cancellationToken);
        var counts = await Task.WhenAll(rooms[false].Select(room => Task.Run(() => LoadAsync(room, cancellationToken), cancellationToken)));
        File.Delete(Marker);
        return added + counts.Sum();
    }

    private async Task<int> LoadAsync(IGrouping<Assembly, Type> room, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var added = 0;
        foreach (var type in room)
        {
            try
            {
                added += await ((IDemonstrationData)scope.ServiceProvider.GetRequiredService(type)).LoadAsync(cancellationToken);
            }
            catch (Exception error) when (!cancellationToken.IsCancellationRequested)
            {
                throw new OperatorException($"The demonstration data of '{catalogue.OwnerOf(room.Key) ?? type.Namespace}' could not be loaded: {error.Message}", error);
            }
        }

        return added;
    }
}
