using System.Net;
using Isc.Access;
using Isc.Contributions;
using Isc.Host.Permissions;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Conformance.Permissions;

/// <summary>The reviewed matrix against what the host serves.</summary>
internal static class MatrixCheck
{
    /// <summary>Lines that a part of the matrix lacks, proposed, and lines that have no route.</summary>
    public static IEnumerable<string> Gaps(IServiceProvider services, string? module, IReadOnlyList<MatrixLine> lines)
    {
        var file = module is null ? "docs/reference/permissions.csv" : $"permissions.csv of the module '{module}'";
        var routes = ServedRoute.Of(services).Where(r => r.Module == module).ToList();
        var missing = routes.Where(r => lines.All(l => l.Key != r.Key)).Select(r => r.Proposed(Declared(services))).ToList();
        return
        [
            .. lines.GroupBy(l => l.Key, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{file}: '{g.Key}' stands twice."),
            .. lines.Where(l => routes.All(r => r.Verb != l.Verb || r.Route != l.Route)).Select(l => $"{file}: no route for the line\n{l}"),
            .. missing.Count == 0 ? [] : new[] { $"{file} lacks these lines (review them, then add them):\n{string.Join('\n', missing)}" },
        ];
    }

    /// <summary>Where a caller gets further with a route, or less far, than its line says.</summary>
    public static async Task<IReadOnlyList<string>> BreachesAsync(CallerSet callers, IReadOnlyList<ServedRoute> routes, IReadOnlyDictionary<string, MatrixLine> lines)
    {
        var wrong = new List<string>();
        foreach (var route in routes.OrderBy(r => r.Verb is not "GET"))
        {
            foreach (var caller in MatrixLine.Callers)
            {
                var reply = await callers.AskAsync(caller, route, route.AddressOf());
                if (Complaint(lines[route.Key].CellOf(caller), caller, route, reply) is { } complaint)
                    wrong.Add($"{route.Verb} {route.Route} as {caller}: {complaint}");
            }
        }

        return wrong;
    }

    /// <summary>The permissions of kernels and modules that are on.</summary>
    public static IReadOnlyList<Permission> Declared(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<IContributions<IPermissionSource>>().Active.SelectMany(s => s.Value.Permissions)];
    }

    private static string? Complaint(string cell, string caller, ServedRoute route, Reply reply)
    {
        if ((int)reply.Status >= 500)
            return $"{(int)reply.Status} {reply.Body}";
        if (cell != "-")
            return reply.IsRefused ? $"the matrix says '{cell}', the host {(int)reply.Status}" : null;
        // Whoever is not signed in is asked to; whoever is, is refused; neither learns whether anything is there.
        var refused = caller is "visitor" or "feed" ? reply.AsksToSignIn : reply.Status == HttpStatusCode.Forbidden;
        if (!refused)
            return $"the matrix says '-', the host {(int)reply.Status}";
        return route.IsPage || reply.Type == "application/problem+json" ? null : $"refused as {reply.Type}";
    }
}
