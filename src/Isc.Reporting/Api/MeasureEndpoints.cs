using Isc.Contributions;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Reporting.Api;

/// <summary>What the figures of dashboards and reports measure.</summary>
internal sealed class MeasureEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("measures", List)
        .WithName("Reports_Measures").WithTags("Reports")
        .WithSummary("Every measure with its name, what is counted and, for a rate, out of what; in the caller's language.")
        .AllowAnonymous();

    private static Ok<IReadOnlyList<Measure>> List(IContributions<IMeasures> sources) =>
        TypedResults.Ok<IReadOnlyList<Measure>>([.. sources.Active.SelectMany(source => source.Value.Measures).OrderBy(measure => measure.Key, StringComparer.Ordinal)]);
}
