using Isc.Access;
using Isc.Api;
using Isc.Meetings.Access;
using Isc.Meetings.Patterns;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Meetings.Standing;

internal sealed class StandingEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPut("series/{key}/standing-items", ChangeAsync)
        .WithName("Series_StandingItems").WithTags("Meetings")
        .WithSummary("Says what stands on every agenda of a series, and which sources fill it. If-Match is the version of the series that was read.")
        .Refuses().RequirePermission(MeetingsPermissions.Record);

    private static async Task<Results<Ok<SeriesDetail>, ValidationProblem, ProblemHttpResult>> ChangeAsync(
        string key, StandingItemsRequest request, StandingKeeper keeper, HttpContext http, CancellationToken cancellationToken) =>
        http.ExpectedVersion() is { } version
            ? (await keeper.ChangeAsync(key, version, request, cancellationToken)).ToAnswer(http)
            : EntityTag.VersionRequired();
}
