using Isc.Modules.Oversight.Data;
using Isc.Organisation;

namespace Isc.Modules.Oversight.Recommendations;

internal sealed class RegisterRecommendation : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("/recommendations", HandleAsync)
        .WithName("OversightRegisterRecommendation")
        .WithSummary("Registers a recommendation, under consideration.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .RequirePermission(OversightPermissions.Register);

    private static async Task<Results<Created<RecommendationView>, ValidationProblem, ProblemHttpResult>> HandleAsync(
        NewRecommendation request, OversightDbContext context, IOrganisation organisation, ICurrentActor current, TimeProvider clock, HttpContext http,
        CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var sectors = (await organisation.OfficesAsync(cancellationToken)).Where(office => office.Kind == OfficeKind.Sector).Select(office => office.Key);
        if (request.Problems([.. sectors], today) is { Count: > 0 } problems)
            return TypedResults.ValidationProblem(problems);
        if (await context.Recommendations.AnyAsync(
            r => r.ReportSymbol == request.Report.Trim() && r.Form == request.Form && r.Ordinal == request.Ordinal, cancellationToken))
            return TypedResults.Problem(
                $"{request.Report} has a {request.Form} recommendation {request.Ordinal} already.", statusCode: StatusCodes.Status409Conflict);

        var record = request.ToRecord();
        context.Recommendations.Add(record);
        context.Steps.Add(new Step
        {
            RecommendationId = record.Id, From = today, Until = today, Order = 0, Acceptance = record.Acceptance, AccountId = current.Actor.AccountId,
        });
        await context.SaveChangesAsync(cancellationToken);
        return http.Created(record.Id, RecommendationView.FromRecord.Compile()(record));
    }
}
