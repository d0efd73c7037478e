using System.Text.Json;
using System.Net.Http.Json;
using Isc.Access;
using Isc.Conformance.Permissions;
using Microsoft.AspNetCore.Authorization;
using Xunit;

namespace Isc.Conformance;

/// <content>Its routes: where they stand, who may use them, what is said of them.</content>
public abstract partial class ModuleConformance<TModule>
{
    /// <summary>Two modules never meet.</summary>
    [Fact]
    public void Every_route_and_page_stands_under_the_modules_prefix() => None(
        $"Write routes relative, pages under '/{Id}' and static files under wwwroot:",
        host.Routes.Where(route => !(route.IsPage ? new[] { $"/{Id}" } : [$"/api/v1/{Id}", $"/_module/{Id}"])
            .Any(root => route.Route == root || route.Route.StartsWith(root + "/", StringComparison.Ordinal))).Select(route => $"{route.Verb} {route.Route}"));

    /// <summary>No route is open by forgetting.</summary>
    [Fact]
    public void Every_route_and_page_states_who_may_use_it() => None(
        "Add RequirePermission or AllowAnonymous to the route, or [Authorize] or [AllowAnonymous] to the page:",
        host.Routes.Where(route => route.Endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && route.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(route => $"{route.Verb} {route.Route}"));

    /// <summary>A permission that nobody declares can be granted to nobody.</summary>
    [Fact]
    public void Every_permission_that_a_route_asks_for_is_declared() => None(
        "Declare these permissions in an IPermissionSource:",
        host.Routes.SelectMany(AskedBy).Except(MatrixCheck.Declared(host.Services).Select(permission => permission.Name), StringComparer.Ordinal));

    /// <summary>Whoever calls the API finds out by itself what is there.</summary>
    [Fact]
    public async Task Every_route_is_described_with_its_error_responses()
    {
        var administrator = (await host.CallersAsync())[Roles.Administrator];
        var paths = (await administrator.GetFromJsonAsync<JsonElement>("openapi/v1.json", Stop)).GetProperty("paths");
        var described = paths.EnumerateObject().Where(path => path.Name.StartsWith($"/api/v1/{Id}", StringComparison.Ordinal))
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => (Verb: operation.Name.ToUpperInvariant(), Path: path.Name, operation.Value)))
            .ToDictionary(operation => $"{operation.Verb} {operation.Path}", operation => operation.Value, StringComparer.Ordinal);

        None("Describe these with WithName, WithSummary and ProducesProblem:", host.Routes.Where(IsOfApi).SelectMany(route => Undescribed(route, described)));
    }

    /// <summary>People review who may; the matrix is what they reviewed.</summary>
    [Fact]
    public void Every_verb_of_every_route_and_page_has_a_line_in_the_matrix() => None(
        "Put the module's permissions.csv beside its README in order:", MatrixCheck.Gaps(host.Services, Id, host.Matrix));

    /// <summary>Every verb of every route and page, as every kind of caller.</summary>
    [Fact]
    public async Task Every_caller_gets_as_far_as_the_matrix_says()
    {
        var lines = host.Matrix.Where(line => line.Class.Length == 0).ToDictionary(line => line.Key, StringComparer.Ordinal);

        None(
            "Correct the route's permission, or have the line of permissions.csv reviewed again:",
            await MatrixCheck.BreachesAsync(await host.CallersAsync(), [.. host.Routes.Where(route => lines.ContainsKey(route.Key))], lines));
    }

    private static bool IsOfApi(ServedRoute route) => route.Route.StartsWith("/api/", StringComparison.Ordinal);

    private static IEnumerable<string> AskedBy(ServedRoute route) => route.Endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(rule => rule.Policy)
        .OfType<string>().Where(policy => policy.StartsWith(PermissionPolicy.Prefix, StringComparison.Ordinal)).Select(policy => policy[PermissionPolicy.Prefix.Length..]);

    private static IEnumerable<string> Undescribed(ServedRoute route, Dictionary<string, JsonElement> described)
    {
        var name = $"{route.Verb} {PlainPath(route)}";
        if (!described.TryGetValue(name, out var operation))
            return [$"{name} is not in the description"];
        var responses = operation.TryGetProperty("responses", out var all) ? all.EnumerateObject().Select(response => response.Name).ToHashSet(StringComparer.Ordinal) : [];
        string[] expected = [.. AskedBy(route).Any() ? ["401", "403"] : Array.Empty<string>(), .. route.Route.Contains('{', StringComparison.Ordinal) ? ["404"] : Array.Empty<string>()];
        return
        [
            .. operation.TryGetProperty("summary", out _) ? [] : new[] { $"{name} has no summary" },
            .. operation.TryGetProperty("operationId", out _) ? [] : new[] { $"{name} has no name" },
            .. expected.Where(status => !responses.Contains(status)).Select(status => $"{name} does not say that it answers {status}"),
        ];
    }

    // As OpenAPI writes it: without the constraints of parameters.
    private static string PlainPath(ServedRoute route) => string.Join('/', route.Route.Split('/').Select(segment =>
        segment.StartsWith('{') ? $"{{{segment.Trim('{', '}').Split(':')[0].TrimEnd('?')}}}" : segment));
}
