using Isc.Modules.ModuleName.Data;

namespace Isc.Modules.ModuleName.Activities;

internal sealed class RecordActivity : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("/activities", HandleAsync)
        .WithName("ModuleNameRecordActivity")
        .WithSummary("Records an activity.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .RequirePermission(ModuleNamePermissions.Record);

    private static async Task<Results<Created<ActivityView>, ValidationProblem>> HandleAsync(
        NewActivity request, ModuleNameDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (request.Problems() is { Count: > 0 } problems)
            return TypedResults.ValidationProblem(problems);

        var activity = request.ToActivity();
        context.Activities.Add(activity);
        await context.SaveChangesAsync(cancellationToken);
        return http.Created(activity.Id, ActivityView.Of(activity));
    }
}
