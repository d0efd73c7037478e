using Isc.Modules.ModuleName.Data;

namespace Isc.Modules.ModuleName.Activities;

internal sealed class ListActivities : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/activities", HandleAsync)
        .WithName("ModuleNameListActivities")
        .WithSummary("Activities, newest first.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AllowAnonymous();

    private static async Task<Ok<Page<ActivityView>>> HandleAsync(
        [AsParameters] PageRequest page, ModuleNameDbContext context, CancellationToken cancellationToken)
    {
        var (items, next) = await context.Activities.AsNoTracking().NewestFirstAsync(a => a.From, page, cancellationToken);
        return TypedResults.Ok(new Page<ActivityView>([.. items.Select(ActivityView.Of)], next));
    }
}
