using Isc.Modules.RemoteParticipation.Data;

namespace Isc.Modules.RemoteParticipation.Guidelines;

internal sealed class ChangeGuideline : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPut("/guidelines/{id:guid}/state", HandleAsync)
        .WithName("RemoteParticipationChangeGuideline")
        .WithSummary("Says where a piece of guidance stands. If-Match is the version read.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired)
        .RequirePermission(RemoteParticipationPermissions.Record);

    private static async Task<Results<Ok<GuidelineView>, NotFound, ValidationProblem, ProblemHttpResult>> HandleAsync(
        Guid id, GuidelineChange request, RemoteParticipationDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        if (!Enum.IsDefined(request.State))
            return TypedResults.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["state"] = ["There is no such state."] });
        if (await context.Guidelines.SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } guideline)
            return TypedResults.NotFound();
        await context.ChangeAsync(guideline, request.State, version, cancellationToken);
        http.SendVersion(guideline.Version);
        return TypedResults.Ok(GuidelineView.Of(guideline));
    }
}
