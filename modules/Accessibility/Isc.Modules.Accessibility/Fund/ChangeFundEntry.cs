using Isc.Modules.Accessibility.Data;

namespace Isc.Modules.Accessibility.Fund;

internal sealed class ChangeFundEntry : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("/fund/entries/{id:guid}/transitions", HandleAsync)
        .WithName("AccessibilityChangeFundEntry")
        .WithSummary("Settles a commitment, or reverses a line recorded by mistake.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired)
        .RequirePermission(AccessibilityPermissions.Fund);

    private static async Task<Results<Ok<FundEntryView>, NotFound, ValidationProblem, ProblemHttpResult>> HandleAsync(
        Guid id, FundEntryChange change, HttpContext http, AccessibilityDbContext context, ICurrentActor current, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } seen)
            return EntityTag.VersionRequired();
        if (await context.FundEntries.SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } entry)
            return TypedResults.NotFound();

        var allowed = FundEntryTransition.AllowedOn(entry);
        if (allowed.SingleOrDefault(row => row.Trigger == change.Trigger) is not { } transition)
            return TypedResults.Problem(
                $"'{change.Trigger}' does not apply to a {entry.Kind} that is {entry.State}; allowed: {string.Join(", ", allowed.Select(row => row.Trigger))}.",
                statusCode: StatusCodes.Status409Conflict);
        var on = change.On ?? clock.Today();
        if (on < entry.From || on > clock.Today())
            return TypedResults.ValidationProblem(Field("on", "The day must not lie before the entry's own, nor in the future."));
        if (string.IsNullOrWhiteSpace(change.Reason))
            return TypedResults.ValidationProblem(Field("reason", "Say why."));

        using var acting = current.Use(current.Actor, change.Reason);
        context.ExpectVersion(entry, seen);
        entry.State = transition.To;
        entry.SettledOn = transition.To == FundEntryState.Settled ? on : entry.SettledOn;
        await context.SaveChangesAsync(cancellationToken);
        http.SendVersion(entry.Version);
        return TypedResults.Ok(FundEntryView.Of(entry));
    }

    private static Dictionary<string, string[]> Field(string name, string problem) => new(StringComparer.Ordinal) { [name] = [problem] };
}
