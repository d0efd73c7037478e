using Isc.Modules.Multilingualism.Data;

namespace Isc.Modules.Multilingualism.Mandates;

internal sealed class ChangeMandate : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPut("/mandates/{id:guid}/state", HandleAsync)
        .WithName("MultilingualismChangeMandate")
        .WithSummary("Says where a mandate or recommendation stands. If-Match is the version read.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired)
        .RequirePermission(MultilingualismPermissions.Record);

    private static async Task<Results<Ok<MandateView>, NotFound, ValidationProblem, ProblemHttpResult>> HandleAsync(
        Guid id, MandateChange request, MultilingualismDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        if (!Enum.IsDefined(request.State))
            return TypedResults.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["state"] = ["There is no such state."] });
        if (await context.Mandates.SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } mandate)
            return TypedResults.NotFound();
        await context.ChangeAsync(mandate, request.State, version, cancellationToken);
        http.SendVersion(mandate.Version);
        return TypedResults.Ok(MandateView.Of(mandate));
    }
}
