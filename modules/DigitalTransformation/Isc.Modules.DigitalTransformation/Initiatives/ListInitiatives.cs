using Isc.Modules.DigitalTransformation.Data;

namespace Isc.Modules.DigitalTransformation.Initiatives;

internal sealed class ListInitiatives : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/initiatives", HandleAsync)
        .WithName("DigitalTransformationListInitiatives")
        .WithSummary("All initiatives, newest first.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AllowAnonymous();

    private static async Task<Ok<Page<InitiativeView>>> HandleAsync(
        [AsParameters] PageRequest page, DigitalTransformationDbContext context, CancellationToken cancellationToken)
    {
        var (items, next) = await context.Initiatives.AsNoTracking().NewestFirstAsync(r => r.From, page, cancellationToken);
        return TypedResults.Ok(new Page<InitiativeView>([.. items.Select(InitiativeView.Of)], next));
    }
}
