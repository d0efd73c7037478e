using Isc.Access;
using Isc.Api;
using Isc.Meetings.Access;
using Isc.Meetings.Reading;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Meetings.Arranging;

internal sealed class ArrangeEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPut("{id:guid}/arrangements", ArrangeAsync)
        .WithName("Meetings_Arrange")
        .WithTags("Meetings")
        .WithSummary("Sets room, join link, languages, interpretation, accessibility services and deadlines. If-Match is the meeting's version.")
        .Refuses()
        .RequirePermission(MeetingsPermissions.Record);

    private static async Task<Results<Ok<MeetingDetail>, ValidationProblem, ProblemHttpResult>> ArrangeAsync(
        Guid id, ArrangementsRequest request, MeetingArranger arranger, HttpContext http, CancellationToken cancellationToken) =>
        http.ExpectedVersion() is { } version
            ? (await arranger.ArrangeAsync(id, version, request, cancellationToken)).ToAnswer(http)
            : EntityTag.VersionRequired();
}
