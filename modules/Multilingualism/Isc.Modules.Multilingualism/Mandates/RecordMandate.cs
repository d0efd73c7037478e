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

    private static async Task<Results<CreatedAtRoute<MandateView>, ValidationProblem>> HandleAsync(
        NewMandate request, MultilingualismDbContext context, CancellationToken cancellationToken)
    {
        if (request.Problems() is { Count: > 0 } problems)
            return TypedResults.ValidationProblem(problems);

        var mandate = request.ToMandate();
        context.Mandates.Add(mandate);
        await context.SaveChangesAsync(cancellationToken);
        return TypedResults.CreatedAtRoute(MandateView.Of(mandate), GetMandate.Name, new { id = mandate.Id });
    }
}
