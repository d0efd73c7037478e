using Isc.Conformance.Permissions;
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
        var problems = Parts().SelectMany(part => MatrixCheck.Gaps(host.Server.Services, part.Module, part.Lines)).ToList();

        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
    }

    [Fact]
    public async Task Every_caller_gets_as_far_with_every_route_as_the_matrix_says()
    {
        using var callers = await CallerSet.OpenAsync(host.Server);
        var lines = Parts().SelectMany(p => p.Lines).Where(l => l.Class.Length == 0).ToDictionary(l => l.Key, StringComparer.Ordinal);
        var served = ServedRoute.Of(host.Server.Services).Where(r => lines.ContainsKey(r.Key)).ToList();

        var wrong = await MatrixCheck.BreachesAsync(callers, served, lines);

        output.WriteLine($"{served.Count} routes × {MatrixLine.Callers.Count} callers = {served.Count * MatrixLine.Callers.Count} calls");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private IReadOnlyList<(string? Module, IReadOnlyList<MatrixLine> Lines)> Parts() =>
        host.Server.Services.GetRequiredService<PermissionMatrix>().Parts;
}
