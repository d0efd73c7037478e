using Isc.Access;
using Isc.Api;
using Isc.Modules;
using Isc.Organisation.Granting;
using Isc.Organisation.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Organisation.Emergencies;

internal sealed class EmergencyEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("/emergencies", ListAsync).WithName("ListEmergencies").WithTags("Roles").WithSummary("When emergency access was asked for and given, latest first.")
            .ProducesProblem(StatusCodes.Status400BadRequest).RequirePermission(OrganisationPermissions.SeeEmergencies);
        app.MapPost("/emergencies", AskAsync).WithName("AskForEmergency").WithTags("Roles")
            .WithSummary("Asks to read what is restricted for a while. Another person confirms; internal audit is told.")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status403Forbidden).RequirePermission(OrganisationPermissions.AskEmergency);
        app.MapPost("/emergencies/{id:guid}/confirm", ConfirmAsync).WithName("ConfirmEmergency").WithTags("Roles")
            .WithSummary("Confirms as the second person. If-Match is the version read; needs a session that was signed in during the last ten minutes.")
            .Guarded().RequirePermission(OrganisationPermissions.ConfirmEmergency);
        app.MapPost("/emergencies/{id:guid}/end", EndAsync).WithName("EndEmergency").WithTags("Roles")
            .WithSummary("Ends it at once, or refuses what was asked for. If-Match is the version read.")
            .Guarded().ProducesValidationProblem().RequirePermission(OrganisationPermissions.SeeEmergencies);
    }

    private static async Task<Results<Ok<Page<EmergencyView>>, ProblemHttpResult>> ListAsync([AsParameters] PageRequest page, EmergencyAccess access, CancellationToken cancellationToken) =>
        page.Cursor is null || Cursor.TryRead(page.Cursor, out _, out _)
            ? TypedResults.Ok(await access.ListAsync(page, cancellationToken))
            : TypedResults.Problem("The cursor is not one of this list.", statusCode: StatusCodes.Status400BadRequest);

    private static async Task<Results<Created<EmergencyView>, ValidationProblem, ProblemHttpResult>> AskAsync(
        EmergencyRequest request, EmergencyAccess access, HttpContext http, CancellationToken cancellationToken)
    {
        if (Problems.Of(request) is { } problems)
            return TypedResults.ValidationProblem(problems);
        if (!http.IsFresh())
            return Here.SignInAgain();
        var asked = await access.AskAsync(request.Reason!, request.Minutes, Guid.CreateVersion7(), cancellationToken);
        http.SendVersion(asked.Version);
        return http.Created(asked.Id, asked);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> ConfirmAsync(Guid id, EmergencyAccess access, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        if (await access.FindAsync(id, cancellationToken) is null)
            return Refused(GrantRefusal.Unknown);
        if (!http.IsFresh())
            return Here.SignInAgain();
        return await access.ConfirmAsync(id, version, cancellationToken) is not GrantRefusal.None and var refusal ? Refused(refusal) : TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, ValidationProblem, ProblemHttpResult>> EndAsync(
        Guid id, GrantMove? request, EmergencyAccess access, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        if (request is not null && Problems.Of(request) is { } problems)
            return TypedResults.ValidationProblem(problems);
        return await access.EndAsync(id, version, request?.Reason, cancellationToken) is not GrantRefusal.None and var refusal ? Refused(refusal) : TypedResults.NoContent();
    }

    private static ProblemHttpResult Refused(GrantRefusal refusal) => refusal switch
    {
        GrantRefusal.Unknown => TypedResults.Problem("There is no such emergency access.", statusCode: StatusCodes.Status404NotFound),
        GrantRefusal.NotNow => TypedResults.Problem("It is over, or was confirmed already.", statusCode: StatusCodes.Status409Conflict),
        _ => TypedResults.Problem("A second person confirms.", statusCode: StatusCodes.Status403Forbidden),
    };
}
