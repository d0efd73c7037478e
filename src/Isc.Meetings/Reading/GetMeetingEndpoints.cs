using Isc.Api;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Meetings.Reading;

internal sealed class GetMeetingEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("{id:guid}", GetAsync)
        .WithName("Meetings_Get")
        .WithTags("Meetings")
        .WithSummary("A meeting with attendance, decisions, standing items and what the caller may do with it. Its ETag is its version.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .AllowAnonymous();

    private static async Task<Results<Ok<MeetingDetail>, ProblemHttpResult>> GetAsync(
        Guid id, MeetingLookup meetings, HttpContext http, CancellationToken cancellationToken)
    {
        if (await meetings.FindAsync(id, cancellationToken) is not { } meeting)
            return NotFound();
        http.SendVersion(meeting.Version);
        return TypedResults.Ok(meeting);
    }

    internal static ProblemHttpResult NotFound() => TypedResults.Problem(statusCode: StatusCodes.Status404NotFound);
}
