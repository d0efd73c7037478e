using Isc.Modules.DigitalTransformation.Data;

namespace Isc.Modules.DigitalTransformation.Initiatives;

internal sealed class GetInitiative : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/initiatives/{id:guid}", HandleAsync)
        .WithName("DigitalTransformationGetInitiative")
        .WithSummary("One initiative.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .AllowAnonymous();

    private static async Task<Results<Ok<InitiativeView>, NotFound>> HandleAsync(
        Guid id, DigitalTransformationDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (await context.Initiatives.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } initiative)
            return TypedResults.NotFound();
        http.SendVersion(initiative.Version);
        return TypedResults.Ok(InitiativeView.Of(initiative));
    }
}
