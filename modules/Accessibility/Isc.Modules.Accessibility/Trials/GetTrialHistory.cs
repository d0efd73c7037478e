using Isc.Modules.Accessibility.Data;

namespace Isc.Modules.Accessibility.Trials;

internal sealed class GetTrialHistory : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/trials/{id:guid}/transitions", HandleAsync)
        .WithName("AccessibilityGetTrialHistory")
        .WithSummary("A trial's changes of state, and those allowed now.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .AllowAnonymous();

    private static async Task<Results<Ok<TrialHistory>, NotFound>> HandleAsync(
        Guid id, AccessibilityDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        var trial = await context.Trials.AsNoTracking().Include(t => t.Steps).SingleOrDefaultAsync(t => t.Id == id, cancellationToken);
        if (trial is null)
            return TypedResults.NotFound();
        http.SendVersion(trial.Version);
        return TypedResults.Ok(TrialHistory.Of(trial));
    }
}
