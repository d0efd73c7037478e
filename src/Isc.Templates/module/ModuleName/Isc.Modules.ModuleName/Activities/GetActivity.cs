using Isc.Modules.ModuleName.Data;

namespace Isc.Modules.ModuleName.Activities;

internal sealed class GetActivity : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/activities/{id:guid}", HandleAsync)
        .WithName("ModuleNameGetActivity")
        .WithSummary("One activity.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .AllowAnonymous();

    private static async Task<Results<Ok<ActivityView>, NotFound>> HandleAsync(
        Guid id, ModuleNameDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (await context.Activities.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } activity)
            return TypedResults.NotFound();
        http.SendVersion(activity.Version);
        return TypedResults.Ok(ActivityView.Of(activity));
    }
}
