using Isc.Modules.Accessibility.Data;

namespace Isc.Modules.Accessibility.Fund;

internal sealed class GetFundEntry : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/fund/entries/{id:guid}", HandleAsync)
        .WithName("AccessibilityGetFundEntry")
        .WithSummary("One line of the Accessibility Fund's ledger.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .AllowAnonymous();

    private static async Task<Results<Ok<FundEntryView>, NotFound>> HandleAsync(
        Guid id, AccessibilityDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        var entry = await context.FundEntries.AsNoTracking()
            .Where(e => e.Id == id).Select(e => FundEntryView.Of(e)).SingleOrDefaultAsync(cancellationToken);
        if (entry is null)
            return TypedResults.NotFound();
        http.SendVersion(entry.Version);
        return TypedResults.Ok(entry);
    }
}
