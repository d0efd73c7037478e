using Isc.Modules.RemoteParticipation.Data;

namespace Isc.Modules.RemoteParticipation.Guidelines;

internal sealed class RecordGuideline : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("/guidelines", HandleAsync)
        .WithName("RemoteParticipationRecordGuideline")
        .WithSummary("Records a piece of guidance.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .RequirePermission(RemoteParticipationPermissions.Record);

    private static async Task<Results<CreatedAtRoute<GuidelineView>, ValidationProblem>> HandleAsync(
        NewGuideline request, RemoteParticipationDbContext context, CancellationToken cancellationToken)
    {
        if (request.Problems() is { Count: > 0 } problems)
            return TypedResults.ValidationProblem(problems);

        var guideline = request.ToGuideline();
        context.Guidelines.Add(guideline);
        await context.SaveChangesAsync(cancellationToken);
        return TypedResults.CreatedAtRoute(GuidelineView.Of(guideline), GetGuideline.Name, new { id = guideline.Id });
    }
}
