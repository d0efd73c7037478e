using Isc.Modules.Accessibility.Data;

namespace Isc.Modules.Accessibility.Trials;

internal sealed class ChangeTrial : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("/trials/{id:guid}/transitions", HandleAsync)
        .WithName("AccessibilityChangeTrial")
        .WithSummary("Starts, finishes or cancels a trial.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired)
        .RequirePermission(AccessibilityPermissions.Trial);

    private static async Task<Results<Ok<TrialView>, NotFound, ValidationProblem, ProblemHttpResult>> HandleAsync(
        Guid id, TrialChange change, HttpContext http, AccessibilityDbContext context, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } seen)
            return EntityTag.VersionRequired();
        if (await context.Trials.Include(t => t.Steps).SingleOrDefaultAsync(t => t.Id == id, cancellationToken) is not { } trial)
            return TypedResults.NotFound();

        var allowed = TrialTransition.AllowedIn(trial.State);
        if (allowed.SingleOrDefault(row => row.Trigger == change.Trigger) is not { } transition)
            return TypedResults.Problem(
                $"'{change.Trigger}' does not apply to a trial that is {trial.State}; allowed: {string.Join(", ", allowed.Select(row => row.Trigger))}.",
                statusCode: StatusCodes.Status409Conflict);
        if (change.Problems(trial, clock.Today()) is { Count: > 0 } problems)
            return TypedResults.ValidationProblem(problems);

        context.ExpectVersion(trial, seen);
        context.TrialSteps.Add(new TrialStep { TrialId = trial.Id, On = change.On ?? clock.Today(), To = transition.To });
        trial.State = transition.To;
        trial.Lessons = change.Lessons ?? trial.Lessons;
        await context.SaveChangesAsync(cancellationToken);
        http.SendVersion(trial.Version);
        return TypedResults.Ok(TrialView.Of(trial));
    }
}
