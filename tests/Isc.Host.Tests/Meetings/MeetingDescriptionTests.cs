using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Isc.Host.Tests.Servers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Meetings;

/// <summary>What the API says of the meetings kernel.</summary>
public sealed class MeetingDescriptionTests(SqliteHost host) : IClassFixture<SqliteHost>
{
    [Fact]
    public async Task Every_route_of_the_kernel_is_described()
    {
        using var visitor = await host.Server.CallerAsync();
        var paths = (await visitor.GetFromJsonAsync<JsonElement>("openapi/v1.json", TestContext.Current.CancellationToken)).GetProperty("paths");
        var routes = host.Server.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText?.StartsWith("/api/v1/meetings", StringComparison.Ordinal) == true)
            .SelectMany(route => route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods, (route, verb) => (Path: PathOf(route), Verb: verb.ToLowerInvariant())).ToList();
        Assert.True(routes.Count > 60, $"{routes.Count} routes");
        Assert.All(routes, route => Assert.True(
            paths.TryGetProperty(route.Path, out var path) && path.TryGetProperty(route.Verb, out var operation) && operation.GetProperty("summary").GetString()!.Length > 10,
            $"{route.Verb} {route.Path}"));
    }

    // The description writes {id:guid} as {id}, and no slash at the end.
    private static string PathOf(RouteEndpoint route) =>
        Regex.Replace(route.RoutePattern.RawText!, @"\{(?<name>\w+):[^}]+\}", "{${name}}", RegexOptions.NonBacktracking).TrimEnd('/');
}
