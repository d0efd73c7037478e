using Isc.Modules.Accessibility.Data;

namespace Isc.Modules.Accessibility.Fund;

internal sealed class AddFundEntry : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("/fund/entries", HandleAsync)
        .WithName("AccessibilityAddFundEntry")
        .WithSummary("Records a contribution to the Accessibility Fund, a commitment or an expense.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .RequirePermission(AccessibilityPermissions.Fund);

    private static async Task<Results<Created<FundEntryView>, ValidationProblem>> HandleAsync(
        NewFundEntry request, AccessibilityDbContext context, TimeProvider clock, HttpContext http, CancellationToken cancellationToken)
    {
        if (request.Problems(clock.Today()) is { Count: > 0 } problems)
            return TypedResults.ValidationProblem(problems);

        var entry = request.ToEntry();
        context.FundEntries.Add(entry);
        await context.SaveChangesAsync(cancellationToken);
        return http.Created(entry.Id, FundEntryView.Of(entry));
    }
}
