using Isc.Host.Modules;
using Isc.Host.Routing;
using Isc.Modules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Isc.Host.Tests.Modules;

/// <summary>What refuses a start: rules A12 and A13.</summary>
public sealed class RouteRuleTests
{
    private static readonly ModuleCatalogue Catalogue = new(
        [new("youth", null, null, ModuleStatus.On), new("gender", null, null, ModuleStatus.On)], new HashSet<string>());

    [Fact]
    public void A_route_that_states_no_rule_is_named_with_its_owner() =>
        Assert.Equal("'GET /api/v1/youth' of 'youth' does not state who may use it; add RequirePermission or AllowAnonymous.",
            Refusal(Route("/api/v1/youth", "youth", states: false)));

    [Fact]
    public void A_route_outside_its_modules_prefix_is_refused() =>
        Assert.Equal("'GET /api/v1/gender/x' of module 'youth' must stand under '/youth'.", Refusal(Route("/api/v1/gender/x", "youth")));

    [Fact]
    public void A_prefix_that_only_begins_alike_is_outside_too() =>
        Assert.Contains("must stand under", Refusal(Route("/api/v1/youthful", "youth")), StringComparison.Ordinal);

    [Fact]
    public void Two_modules_never_share_a_route() =>
        Assert.Contains("have the same route", Refusal(Route("/api/v1/youth/{id}", "youth"), Route("/api/v1/youth/{key}", "youth")), StringComparison.Ordinal);

    [Fact]
    public void Sound_routes_pass() =>
        RouteRules.Check([Route("/api/v1/youth", "youth"), Route("/api/v1/youth/{id:guid}", "youth"), Route("/api/v1/youth/{key}", "youth")], Catalogue);

    private static string Refusal(params Endpoint[] routes) => Assert.Throws<OperatorException>(() => RouteRules.Check(routes, Catalogue)).Message;

    private static RouteEndpoint Route(string pattern, string owner, bool states = true) => new(
        _ => Task.CompletedTask, RoutePatternFactory.Parse(pattern), 0,
        new EndpointMetadataCollection([new Owner(owner), new HttpMethodMetadata(["GET"]), .. states ? new object[] { new AllowAnonymousAttribute() } : []]), null);
}
