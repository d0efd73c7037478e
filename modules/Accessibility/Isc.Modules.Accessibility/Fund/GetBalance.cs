using System.ComponentModel;
using Isc.Modules.Accessibility.Data;

namespace Isc.Modules.Accessibility.Fund;

internal sealed class GetBalance : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/fund/balance", HandleAsync)
        .WithName("AccessibilityGetFundBalance")
        .WithSummary("The Accessibility Fund's balance in each currency at the end of a day.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AllowAnonymous();

    private static async Task<Ok<IReadOnlyList<Balance>>> HandleAsync(
        [Description("The day; today without it.")] DateOnly? asOf,
        AccessibilityDbContext context, TimeProvider clock, CancellationToken cancellationToken) =>
        TypedResults.Ok(await context.FundEntries.AsNoTracking().BalancesAsync(asOf ?? clock.Today(), cancellationToken));
}
