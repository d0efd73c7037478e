using System.Net;
using Isc.Access;
using Isc.Conformance.Permissions;
using Isc.Host.Modules;
using Isc.Host.Permissions;
using Isc.Host.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Permissions;

/// <summary>What each route and page shows of each class, in a scope that callers hold and in another, against the matrix.</summary>
[Trait("Catalogue", "T8")]
[Trait("Promise", "I10")]
public sealed class ClassTests(SqliteHost host, ITestOutputHelper output) : IClassFixture<SqliteHost>
{
    private int _calls;

    [Fact]
    public async Task Every_caller_reads_of_every_class_what_the_matrix_says()
    {
        using var callers = await CallerSet.OpenAsync(host.Server);
        var planting = new Planting(host.Server.Services);
        var (held, elsewhere) = (new List<Plant>(), new List<Plant>());
        foreach (var level in Enum.GetValues<Classification>())
        {
            held.AddRange(await planting.PlantAsync(level, Places.Held));
            elsewhere.AddRange(await planting.PlantAsync(level, Places.Elsewhere));
        }

        var lines = host.Server.Services.GetRequiredService<PermissionMatrix>().Parts.SelectMany(p => p.Lines).ToDictionary(l => l.Key, StringComparer.Ordinal);
        var problems = new List<string>();
        var shown = 0;
        foreach (var route in ServedRoute.Of(host.Server.Services).Where(r => r.Verb == "GET"))
        {
            foreach (var line in await LinesAsync(callers, route, held, elsewhere))
            {
                shown++;
                if (!lines.TryGetValue(line.Key, out var reviewed))
                    problems.Add($"{FileOf(route)} lacks this line (review it, then add it):\n{line}");
                else if (reviewed.ToString() != line.ToString())
                    problems.Add($"{FileOf(route)}: the matrix says\n{reviewed}\nbut the host shows\n{line}");
            }
        }

        output.WriteLine($"{shown} routes × classes, {MatrixLine.Callers.Count} callers, own and other scope: {_calls} calls; no record to copy: {string.Join(", ", planting.Bare)}");
        Assert.True(problems.Count == 0, string.Join("\n", problems));
        Assert.True(held.Count > 0 && shown >= held.Count, "Fewer routes show planted records than there are kinds of them.");
    }

    private static string FileOf(ServedRoute route) => route.Module is null ? "docs/reference/permissions.csv" : $"permissions.csv of the module '{route.Module}'";

    // The chair reads every class: what a route does not show the chair, by its filter or for its length, it is not asked to show others.
    private async Task<IReadOnlyList<MatrixLine>> LinesAsync(CallerSet callers, ServedRoute route, List<Plant> held, List<Plant> elsewhere)
    {
        var lines = new List<MatrixLine>();
        foreach (var level in Enum.GetValues<Classification>())
        {
            var inScope = await ShownAsync(callers, route, held.Where(p => p.Class == level));
            var outside = await ShownAsync(callers, route, elsewhere.Where(p => p.Class == level));
            if (inScope.Count == 0)
                continue;
            var cells = new List<string>();
            foreach (var caller in MatrixLine.Callers)
                cells.Add(await CellAsync(callers, route, caller, inScope, outside));
            lines.Add(new(route.Verb, route.Route, level.ToString(), "", cells));
        }

        return lines;
    }

    private async Task<List<Plant>> ShownAsync(CallerSet callers, ServedRoute route, IEnumerable<Plant> plants)
    {
        var shown = new List<Plant>();
        foreach (var plant in plants)
        {
            if (AddressOf(route, plant) is not null && await SeesAsync(callers, route, Roles.Chair, [plant]))
                shown.Add(plant);
        }

        return shown;
    }

    private async Task<string> CellAsync(CallerSet callers, ServedRoute route, string caller, List<Plant> held, List<Plant> elsewhere)
    {
        var inScope = await SeesAsync(callers, route, caller, held);
        var outside = elsewhere.Count == 0 ? inScope : await SeesAsync(callers, route, caller, elsewhere);
        return (inScope, outside) switch { (true, true) => "A", (true, false) => "s", (false, false) => "-", _ => "only outside its scope" };
    }

    // An answer that refuses repeats the address, and with it the id.
    private async Task<bool> SeesAsync(CallerSet callers, ServedRoute route, string caller, List<Plant> plants)
    {
        foreach (var plant in plants)
        {
            var reply = await AskAsync(callers, caller, route, AddressOf(route, plant)!);
            if (reply.Status == HttpStatusCode.OK && plant.IsIn(reply))
                return true;
        }

        return false;
    }

    private Task<Reply> AskAsync(CallerSet callers, string caller, ServedRoute route, string address)
    {
        _calls++;
        return callers.AskAsync(caller, route, address);
    }

    // Only a route of the same owner can mean the record by its id or key.
    private string? AddressOf(ServedRoute route, Plant plant)
    {
        if (!route.Route.Contains('{', StringComparison.Ordinal))
            return route.AddressOf() + (route.IsPage ? "" : "?size=200");
        if (OwnerOf(plant) != (route.Module ?? KernelOf(route)) || route.Route.Split('{').Length > 2)
            return null;
        return route.AddressOf((name, _) => name.Equals("id", StringComparison.OrdinalIgnoreCase) || plant.Key is null ? plant.Id.ToString() : plant.Key);
    }

    private string OwnerOf(Plant plant) =>
        host.Server.Services.GetRequiredService<ModuleCatalogue>().OwnerOf(plant.Type.Assembly) ?? Kernel.All.Single(k => k.Assembly == plant.Type.Assembly).Id;

    private static string KernelOf(ServedRoute route) =>
        (route.IsPage ? route.Route.Split('/')[1] : route.Route.Split('/').ElementAtOrDefault(3)) ?? "";
}
