using Isc.Modules.Multilingualism.Data;

namespace Isc.Modules.Multilingualism.Mandates;

internal sealed class RecordMandate : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("/mandates", HandleAsync)
        .WithName("MultilingualismRecordMandate")
        .WithSummary("Records a mandate or recommendation.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .RequirePermission(MultilingualismPermissions.Record);

    private static async Task<Results<Created<MandateView>, ValidationProblem>> HandleAsync(
        NewMandate request, MultilingualismDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (request.Problems() is { Count: > 0 } problems)
            return TypedResults.ValidationProblem(problems);

        var mandate = request.ToMandate();
        context.Mandates.Add(mandate);
        await context.SaveChangesAsync(cancellationToken);
        return http.Created(mandate.Id, MandateView.Of(mandate));
    }
}
