using Isc.Modules.Multilingualism.Data;

namespace Isc.Modules.Multilingualism.Mandates;

internal sealed class GetMandate : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/mandates/{id:guid}", HandleAsync)
        .WithName("MultilingualismGetMandate")
        .WithSummary("One mandate or recommendation.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .AllowAnonymous();

    private static async Task<Results<Ok<MandateView>, NotFound>> HandleAsync(
        Guid id, MultilingualismDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (await context.Mandates.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } mandate)
            return TypedResults.NotFound();
        http.SendVersion(mandate.Version);
        return TypedResults.Ok(MandateView.Of(mandate));
    }
}
