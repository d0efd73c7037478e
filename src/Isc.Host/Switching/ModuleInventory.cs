using System.Globalization;
using Isc.Data;
using Isc.Data.Schema;
using Isc.Host.Modules;
using Isc.Host.Routing;
using Isc.Modules;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.EntityFrameworkCore;

namespace Isc.Host.Switching;

/// <summary>What a module adds to this deployment: what appears and disappears with its switch, and what stays.</summary>
internal sealed class ModuleInventory(
    ContributionRegistry registry, ModuleCatalogue catalogue, RouteTable routes, IEnumerable<ContextRegistration> contexts, IServiceScopeFactory scopes)
{
    /// <summary>Pages, routes and contributions, those that are most first.</summary>
    public IReadOnlyList<ModulePart> PartsOf(InstalledModule module) =>
    [
        .. new[] { Part("Pages", Addresses(module, pages: true)), Part("Routes", Addresses(module, pages: false)) }
            .Concat(registry.Contracts
                .GroupBy(contract => contract.Name.Split('`')[0], StringComparer.Ordinal)
                .Select(kind => Part(kind.Key, kind.SelectMany(registry.ImplementersOf).Where(type => type.Assembly == module.Assembly).Select(type => type.Name))))
            .Where(part => part.Count > 0),
    ];

    /// <summary>The module's tables with their rows; they stay and keep being migrated while it is off.</summary>
    public async Task<IReadOnlyList<ModuleTable>> TablesOfAsync(InstalledModule module, CancellationToken cancellationToken)
    {
        var tables = new List<ModuleTable>();
        await using var scope = scopes.CreateAsyncScope();
        foreach (var registration in contexts.Where(registration => module.Status != ModuleStatus.Failed && registration.Context.Assembly == module.Assembly))
        {
            var context = (DbContext)scope.ServiceProvider.GetRequiredService(registration.Context);
            foreach (var table in context.Model.GetEntityTypes().Where(type => type.ClrType.Assembly == module.Assembly).Select(type => type.GetTableName()).OfType<string>())
                tables.Add(new(table, await CountAsync(context, table, cancellationToken)));
        }

        return tables;
    }

    // From the model: never a name that somebody sent.
    private static async Task<long> CountAsync(DbContext context, string table, CancellationToken cancellationToken)
    {
        await using var connection = await OpenConnection.OfAsync(context, cancellationToken);
        await using var command = connection.Command($"SELECT COUNT(*) FROM \"{table}\"");
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    private IEnumerable<string> Addresses(InstalledModule module, bool pages) => routes.All.OfType<RouteEndpoint>()
        .Where(route => Owner.Of(route, catalogue) == module.Id && route.Metadata.GetMetadata<ComponentTypeMetadata>() is not null == pages)
        .Select(route => "/" + route.RoutePattern.RawText?.TrimStart('/'));

    private static ModulePart Part(string kind, IEnumerable<string> names)
    {
        var all = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new(kind, all.Count, all);
    }
}
