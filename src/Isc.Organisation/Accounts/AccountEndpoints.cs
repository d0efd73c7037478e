using Isc.Access;
using Isc.Api;
using Isc.Modules;
using Isc.Organisation.Data;
using Isc.Organisation.Granting;
using Isc.Organisation.SignIn;
using Isc.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Accounts;

internal sealed class AccountEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("/accounts", ListAsync).WithName("ListAccounts").WithTags("Accounts").WithSummary("Accounts in order of e-mail address.")
            .ProducesProblem(StatusCodes.Status400BadRequest).RequirePermission(OrganisationPermissions.Accounts);
        app.MapGet("/accounts/{id:guid}", GetAsync).WithName("GetAccount").WithTags("Accounts").WithSummary("One account.")
            .ProducesProblem(StatusCodes.Status404NotFound).RequirePermission(OrganisationPermissions.Accounts);
        app.MapPost("/accounts/{id:guid}/erase", EraseAsync).WithName("EraseAccount").WithTags("Accounts")
            .WithSummary("Erases a person for good: name and address become a pseudonym, and the audit trail forgets both. If-Match is the version read; needs a session that was signed in during the last ten minutes.")
            .Guarded().ProducesValidationProblem().RequirePermission(OrganisationPermissions.Erase);
    }

    private static async Task<Results<Ok<Page<AccountResponse>>, ProblemHttpResult>> ListAsync(
        [AsParameters] PageRequest page, OrganisationDbContext context, TimeProvider clock, CancellationToken cancellationToken)
    {
        var after = "";
        if (page.Cursor is not null && !Cursor.TryRead(page.Cursor, out after, out _))
            return TypedResults.Problem("The cursor is not one of this list.", statusCode: StatusCodes.Status400BadRequest);
        var accounts = await context.Accounts.AsNoTracking().Where(a => a.Email.CompareTo(after) > 0).OrderBy(a => a.Email).Take(page.Take + 1).ToListAsync(cancellationToken);
        var roles = await RolesAsync([.. accounts.Select(a => a.Id)], context, clock, cancellationToken);
        return TypedResults.Ok(page.Trim(accounts.ConvertAll(a => AccountResponse.Of(a, [.. roles[a.Id]])), a => Cursor.After(a.Email, a.Id)));
    }

    private static async Task<Results<Ok<AccountResponse>, ProblemHttpResult>> GetAsync(
        Guid id, OrganisationDbContext context, TimeProvider clock, HttpContext http, CancellationToken cancellationToken)
    {
        if (await context.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } account)
            return Unknown();
        http.SendVersion(account.Version);
        return TypedResults.Ok(AccountResponse.Of(account, [.. (await RolesAsync([id], context, clock, cancellationToken))[id]]));
    }

    private static async Task<Results<NoContent, ValidationProblem, ProblemHttpResult>> EraseAsync(
        Guid id, GrantMove? request, Erasure erasure, ICurrentActor current, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        if (request is not null && Problems.Of(request) is { } problems)
            return TypedResults.ValidationProblem(problems);
        if (string.IsNullOrWhiteSpace(request?.Reason))
            return TypedResults.ValidationProblem(Problems.Of("reason", "Say why."));
        if (!http.IsFresh())
            return Here.SignInAgain();
        if (id == current.Actor.AccountId)
            return TypedResults.Problem("Another administrator erases your account.", statusCode: StatusCodes.Status403Forbidden);
        return await erasure.EraseAsync(id, version, request.Reason, cancellationToken) is null ? Unknown() : TypedResults.NoContent();
    }

    private static async Task<ILookup<Guid, string>> RolesAsync(
        IReadOnlyList<Guid> accounts, OrganisationDbContext context, TimeProvider clock, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        return (await context.AccountRoles.AsNoTracking().Where(r => accounts.Contains(r.AccountId) && r.From <= today && (r.Until == null || r.Until >= today))
            .Select(r => new { r.AccountId, r.Role }).Distinct().OrderBy(r => r.Role).ToListAsync(cancellationToken)).ToLookup(r => r.AccountId, r => r.Role);
    }

    private static ProblemHttpResult Unknown() => TypedResults.Problem("There is no such account.", statusCode: StatusCodes.Status404NotFound);
}
