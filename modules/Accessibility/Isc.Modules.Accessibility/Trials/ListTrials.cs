using Isc.Modules.Accessibility.Data;

namespace Isc.Modules.Accessibility.Trials;

internal sealed class ListTrials : IEndpointModule
{
    // Trials are few: one for each service that is tried.
    private const int Most = 200;

    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/trials", HandleAsync)
        .WithName("AccessibilityListTrials")
        .WithSummary("Trials of accessible virtual meetings, newest first.")
        .AllowAnonymous();

    private static async Task<Ok<List<TrialView>>> HandleAsync(AccessibilityDbContext context, CancellationToken cancellationToken) =>
        TypedResults.Ok(await context.Trials.AsNoTracking()
            .OrderByDescending(t => t.From).ThenBy(t => t.Id).Take(Most)
            .Select(t => TrialView.Of(t)).ToListAsync(cancellationToken));
}
