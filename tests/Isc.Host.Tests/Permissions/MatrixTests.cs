using System.Net;
using Isc.Access;
using Isc.Contributions;
using Isc.Host.Permissions;
using Isc.Host.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Permissions;

/// <summary>The reviewed matrix against the running host: every verb of every route and page, as every kind of caller.</summary>
[Trait("Catalogue", "T8")]
[Trait("Promise", "I9")]
public sealed class MatrixTests(SqliteHost host, ITestOutputHelper output) : IClassFixture<SqliteHost>
{
    [Fact]
    public void Every_verb_of_every_route_and_page_has_a_line_and_every_line_a_route()
    {
        var served = ServedRoute.Of(host.Server.Services);
        var permissions = Permissions();
        var problems = new List<string>();
        foreach (var (module, lines) in Parts())
        {
            var file = module is null ? "docs/reference/permissions.csv" : $"permissions.csv of the module '{module}'";
            var routes = served.Where(r => r.Module == module).ToList();
            problems.AddRange(lines.GroupBy(l => l.Key, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{file}: '{g.Key}' stands twice."));
            problems.AddRange(lines.Where(l => routes.All(r => r.Verb != l.Verb || r.Route != l.Route)).Select(l => $"{file}: no route for the line\n{l}"));
            var missing = routes.Where(r => lines.All(l => l.Key != r.Key)).Select(r => r.Proposed(permissions)).ToList();
            if (missing.Count > 0)
                problems.Add($"{file} lacks these lines (review them, then add them):\n{string.Join('\n', missing)}");
        }

        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
    }

    [Fact]
    public async Task Every_caller_gets_as_far_with_every_route_as_the_matrix_says()
    {
        using var callers = await CallerSet.OpenAsync(host.Server);
        var lines = Parts().SelectMany(p => p.Lines).Where(l => l.Class.Length == 0).ToDictionary(l => l.Key, StringComparer.Ordinal);
        var served = ServedRoute.Of(host.Server.Services).Where(r => lines.ContainsKey(r.Key)).OrderBy(r => r.Verb is not "GET").ToList();
        var wrong = new List<string>();
        foreach (var route in served)
        {
            foreach (var caller in MatrixLine.Callers)
            {
                var reply = await callers.AskAsync(caller, route, route.AddressOf());
                if (Complaint(lines[route.Key].CellOf(caller), caller, route, reply) is { } complaint)
                    wrong.Add($"{route.Verb} {route.Route} as {caller}: {complaint}");
            }
        }

        output.WriteLine($"{served.Count} routes × {MatrixLine.Callers.Count} callers = {served.Count * MatrixLine.Callers.Count} calls");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
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

    private IReadOnlyList<(string? Module, IReadOnlyList<MatrixLine> Lines)> Parts() =>
        host.Server.Services.GetRequiredService<PermissionMatrix>().Parts;

    private List<Permission> Permissions()
    {
        using var scope = host.Server.Services.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<IContributions<IPermissionSource>>().Active.SelectMany(s => s.Value.Permissions)];
    }
}
