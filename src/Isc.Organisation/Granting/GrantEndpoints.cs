using Isc.Access;
using Isc.Api;
using Isc.Modules;
using Isc.Organisation.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Isc.Organisation.Granting;

internal sealed class GrantEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("/roles", HeldAsync).WithName("ListRoles").WithTags("Roles").WithSummary("Who holds which role today.")
            .ProducesProblem(StatusCodes.Status400BadRequest).RequirePermission(OrganisationPermissions.SeeRoles);
        app.MapPost("/roles/{id:guid}/end", EndAsync).WithName("EndRole").WithTags("Roles")
            .WithSummary("Ends a role at once. If-Match is the version read; needs a session that was signed in during the last ten minutes.")
            .Guarded().ProducesValidationProblem().RequirePermission(OrganisationPermissions.ExecuteRoles);
        app.MapGet("/role-grants", ListAsync).WithName("ListRoleGrants").WithTags("Roles").WithSummary("Roles that were proposed, latest first.")
            .ProducesProblem(StatusCodes.Status400BadRequest).RequirePermission(OrganisationPermissions.SeeRoles);
        app.MapGet("/role-grants/{id:guid}", GetAsync).WithName("GetRoleGrant").WithTags("Roles").WithSummary("One of them, with what you may do with it.")
            .ProducesProblem(StatusCodes.Status404NotFound).RequirePermission(OrganisationPermissions.SeeRoles);
        app.MapPost("/role-grants", NominateAsync).WithName("NominateForRole").WithTags("Roles").WithSummary("Proposes that someone holds a role. Another person approves it, a third puts it into force.")
            .ProducesValidationProblem().RequirePermission(OrganisationPermissions.Nominate);
        foreach (var trigger in Enum.GetValues<GrantTrigger>())
        {
            app.MapPost($"/role-grants/{{id:guid}}/{trigger.ToString().ToLowerInvariant()}",
                (Guid id, GrantMove? request, Grants grants, HttpContext http, CancellationToken cancellationToken) => MoveAsync(trigger, id, request, grants, http, cancellationToken))
                .WithName($"{trigger}RoleGrant").WithTags("Roles")
                .WithSummary(SummaryOf(trigger)).Guarded().ProducesValidationProblem().RequirePermission(GrantLife.PermissionOf(trigger));
        }
    }

    private static string SummaryOf(GrantTrigger trigger) => trigger switch
    {
        GrantTrigger.Approve => "Approves a proposed role; not by the person it is for, nor by whoever proposed it. If-Match is the version read.",
        GrantTrigger.Refuse => "Refuses a proposed role, with a reason. If-Match is the version read.",
        GrantTrigger.Withdraw => "Withdraws your own proposal, with a reason. If-Match is the version read.",
        _ => "Puts an approved role into force; not by the person it is for, nor by whoever approved it. If-Match is the version read.",
    };

    private static async Task<Results<Ok<Page<HeldRole>>, ProblemHttpResult>> HeldAsync([AsParameters] PageRequest page, RoleHolders roles, CancellationToken cancellationToken) =>
        page.Cursor is null || Cursor.TryRead(page.Cursor, out _, out _) ? TypedResults.Ok(await roles.ListAsync(page, cancellationToken)) : NoCursor();

    private static async Task<Results<Ok<Page<GrantView>>, ProblemHttpResult>> ListAsync(
        [FromQuery(Name = "state")] Choice<GrantState>? state, [AsParameters] PageRequest page, Grants grants, CancellationToken cancellationToken) =>
        page.Cursor is null || Cursor.TryRead(page.Cursor, out _, out _) ? TypedResults.Ok(await grants.ListAsync(state?.Value, page, cancellationToken)) : NoCursor();

    private static async Task<Results<Ok<GrantView>, ProblemHttpResult>> GetAsync(Guid id, Grants grants, HttpContext http, CancellationToken cancellationToken)
    {
        if (await grants.FindAsync(id, cancellationToken) is not { } grant)
            return Refused(GrantRefusal.Unknown);
        http.SendVersion(grant.Version);
        return TypedResults.Ok(grant);
    }

    private static async Task<Results<Created<GrantView>, ValidationProblem, ProblemHttpResult>> NominateAsync(
        GrantRequest request, Grants grants, HttpContext http, CancellationToken cancellationToken)
    {
        if (Problems.Of(request) is { } problems)
            return TypedResults.ValidationProblem(problems);
        var (grant, field, problem) = await grants.NominateAsync(request, Guid.CreateVersion7(), cancellationToken);
        if (grant is null)
            return TypedResults.ValidationProblem(Problems.Of(field, problem));
        http.SendVersion(grant.Version);
        return http.Created(grant.Id, grant);
    }

    private static async Task<Results<Ok<GrantView>, ValidationProblem, ProblemHttpResult>> MoveAsync(
        GrantTrigger trigger, Guid id, GrantMove? request, Grants grants, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        if (Wrong(request, trigger is GrantTrigger.Refuse or GrantTrigger.Withdraw) is { } problems)
            return TypedResults.ValidationProblem(problems);
        if (await grants.FindAsync(id, cancellationToken) is null)
            return Refused(GrantRefusal.Unknown);
        if (trigger is not GrantTrigger.Withdraw && !http.IsFresh())
            return Here.SignInAgain();
        var (grant, refusal) = await grants.MoveAsync(id, trigger, version, request?.Reason, cancellationToken);
        if (grant is null)
            return Refused(refusal);
        http.SendVersion(grant.Version);
        return TypedResults.Ok(grant);
    }

    private static async Task<Results<NoContent, ValidationProblem, ProblemHttpResult>> EndAsync(
        Guid id, GrantMove? request, RoleHolders roles, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        if (Wrong(request, asksReason: true) is { } problems)
            return TypedResults.ValidationProblem(problems);
        if (!http.IsFresh())
            return Here.SignInAgain();
        var refusal = await roles.EndAsync(id, version, request!.Reason!, cancellationToken);
        return refusal == GrantRefusal.None ? TypedResults.NoContent() : Refused(refusal);
    }

    private static Dictionary<string, string[]>? Wrong(GrantMove? request, bool asksReason) =>
        request is not null && Problems.Of(request) is { } problems ? problems
        : asksReason && string.IsNullOrWhiteSpace(request?.Reason) ? Problems.Of("reason", "Say why.") : null;

    private static ProblemHttpResult NoCursor() => TypedResults.Problem("The cursor is not one of this list.", statusCode: StatusCodes.Status400BadRequest);

    private static ProblemHttpResult Refused(GrantRefusal refusal) => refusal switch
    {
        GrantRefusal.Unknown => TypedResults.Problem("There is no such role.", statusCode: StatusCodes.Status404NotFound),
        GrantRefusal.NotNow => TypedResults.Problem("It is not in a state for that.", statusCode: StatusCodes.Status409Conflict),
        _ => TypedResults.Problem("That is for another person to do.", statusCode: StatusCodes.Status403Forbidden),
    };
}
