using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Isc.Architecture.Tests.Fixtures.Modules;

/// <summary>Breaks every clause about endpoint modules.</summary>
public class PublicRoutes(TimeProvider clock) : IEndpointModule
{
    private static int _total;
    private int _count;

    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("now", () => $"{clock.GetUtcNow()} {++_count} {++_total}");
}
