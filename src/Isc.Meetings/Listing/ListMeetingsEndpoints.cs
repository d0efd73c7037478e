using Isc.Api;
using Isc.Bodies;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Meetings.Listing;

internal sealed class ListMeetingsEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("", ListAsync)
        .WithName("Meetings_List")
        .WithTags("Meetings")
        .WithSummary("Meetings of all bodies, latest first; filtered by body, status and dates, paged by cursor.")
        .ProducesValidationProblem()
        .AllowAnonymous();

    private static async Task<Results<Ok<Page<MeetingItem>>, ValidationProblem>> ListAsync(
        [AsParameters] ListMeetingsRequest request, MeetingList meetings, IBodyNames bodies, CancellationToken cancellationToken)
    {
        var (filter, after, problems) = request.Read();
        if (problems.Any)
            return problems.ToResult();
        var page = await meetings.ReadAsync(filter, request.Size ?? PageRequest.DefaultSize, after, cancellationToken);
        // Asked only when nothing was found: a list that has records does not pay for it.
        if (page.Items.Count == 0 && filter.Body is { } body && await bodies.FindAsync(body, cancellationToken) is null)
            return new Problems().Add("body", $"There is no body '{body}'.").ToResult();
        return TypedResults.Ok(page);
    }
}
