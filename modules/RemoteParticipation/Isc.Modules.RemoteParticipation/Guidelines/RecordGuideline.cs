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

    private static async Task<Results<Created<GuidelineView>, ValidationProblem>> HandleAsync(
        NewGuideline request, RemoteParticipationDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (request.Problems() is { Count: > 0 } problems)
            return TypedResults.ValidationProblem(problems);

        var guideline = request.ToGuideline();
        context.Guidelines.Add(guideline);
        await context.SaveChangesAsync(cancellationToken);
        return http.Created(guideline.Id, GuidelineView.Of(guideline));
    }
}
