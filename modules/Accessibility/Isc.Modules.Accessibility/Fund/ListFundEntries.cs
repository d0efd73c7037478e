using System.ComponentModel;
using Isc.Modules.Accessibility.Data;

namespace Isc.Modules.Accessibility.Fund;

internal sealed class ListFundEntries : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/fund/entries", HandleAsync)
        .WithName("AccessibilityListFundEntries")
        .WithSummary("The Accessibility Fund's ledger, newest first.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AllowAnonymous();

    private static async Task<Ok<Page<FundEntryView>>> HandleAsync(
        [Description("contribution, commitment or expense; all without it.")] Choice<FundEntryKind>? kind,
        [AsParameters] PageRequest page, AccessibilityDbContext context, CancellationToken cancellationToken) =>
        TypedResults.Ok(await context.FundEntries.AsNoTracking().PageAsync(kind?.Value, page, cancellationToken));
}
