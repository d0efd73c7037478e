using Isc.Access;
using Isc.Modules.Accessibility.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Modules.Accessibility.Trials;

internal sealed class ChangeTrial : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("/trials/{id:guid}/transitions", HandleAsync)
        .WithName("AccessibilityChangeTrial")
        .WithSummary("Starts, finishes or cancels a trial.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .RequirePermission(AccessibilityPermissions.Trial);

    private static async Task<Results<Ok<TrialView>, NotFound, ValidationProblem, ProblemHttpResult>> HandleAsync(
        Guid id, TrialChange change, [FromHeader(Name = "If-Match")] IfMatch? seen,
        AccessibilityDbContext context, TimeProvider clock, HttpResponse response, CancellationToken cancellationToken)
    {
        if (seen is null)
            return TypedResults.Problem("Send the version you have seen as If-Match.", statusCode: StatusCodes.Status428PreconditionRequired);
        if (await context.Trials.Include(t => t.Steps).SingleOrDefaultAsync(t => t.Id == id, cancellationToken) is not { } trial)
            return TypedResults.NotFound();

        var allowed = TrialTransition.AllowedIn(trial.State);
        if (allowed.SingleOrDefault(row => row.Trigger == change.Trigger) is not { } transition)
            return TypedResults.Problem(
                $"'{change.Trigger}' does not apply to a trial that is {trial.State}; allowed: {string.Join(", ", allowed.Select(row => row.Trigger))}.",
                statusCode: StatusCodes.Status409Conflict);
        if (change.Problems(trial, clock.Today()) is { Count: > 0 } problems)
            return TypedResults.ValidationProblem(problems);

        context.ExpectVersion(trial, seen.Version);
        context.TrialSteps.Add(new TrialStep { TrialId = trial.Id, On = change.On ?? clock.Today(), To = transition.To });
        trial.State = transition.To;
        trial.Lessons = change.Lessons ?? trial.Lessons;
        await context.SaveChangesAsync(cancellationToken);
        response.Headers.ETag = IfMatch.ETag(trial.Version);
        return TypedResults.Ok(TrialView.Of(trial));
    }
}
