using Isc.Modules.RemoteParticipation.Data;

namespace Isc.Modules.RemoteParticipation.Guidelines;

internal sealed class GetGuideline : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/guidelines/{id:guid}", HandleAsync)
        .WithName("RemoteParticipationGetGuideline")
        .WithSummary("One piece of guidance.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .AllowAnonymous();

    private static async Task<Results<Ok<GuidelineView>, NotFound>> HandleAsync(
        Guid id, RemoteParticipationDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (await context.Guidelines.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } guideline)
            return TypedResults.NotFound();
        http.SendVersion(guideline.Version);
        return TypedResults.Ok(GuidelineView.Of(guideline));
    }
}
