using Isc.Access;
using Isc.Api;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Organisation.Tokens;

internal sealed class TokenEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("/tokens", ListAsync).WithName("ListTokens").WithTags("Tokens").WithSummary("Your access tokens, the latest first.")
            .RequireAuthorization();
        app.MapPost("/tokens", AddAsync).WithName("AddToken").WithTags("Tokens")
            .WithSummary("Makes an access token for your account. Only this answer shows it. A token with fewer rights than yours cannot make one.")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status403Forbidden)
            .RequireAuthorization();
        app.MapPost("/tokens/{id:guid}/withdraw", WithdrawAsync).WithName("WithdrawToken").WithTags("Tokens")
            .WithSummary("Withdraws one of your access tokens at once and for good. If-Match is the version read.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .RequireAuthorization();
    }

    private static async Task<Ok<IReadOnlyList<TokenView>>> ListAsync(TokenBook tokens, CancellationToken cancellationToken) =>
        TypedResults.Ok(await tokens.ListAsync(cancellationToken));

    private static async Task<Results<Created<NewToken>, ValidationProblem, ProblemHttpResult>> AddAsync(
        TokenRequest request, TokenBook tokens, ICurrentActor current, HttpContext http, CancellationToken cancellationToken)
    {
        if (current.Actor.Bounds is { Narrows: true })
            return TypedResults.Problem("This token has fewer rights than its owner; sign in to make another.", statusCode: StatusCodes.Status403Forbidden);
        if (Problems.Of(request) is { } problems)
            return TypedResults.ValidationProblem(problems);
        if (tokens.Check(request) is { } wrong)
            return TypedResults.ValidationProblem(Problems.Of(wrong.Field, wrong.Problem));
        var made = await tokens.AddAsync(request, cancellationToken);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Created($"{http.Request.PathBase}{http.Request.Path}", made);
    }

    private static async Task<Results<Ok<TokenView>, ProblemHttpResult>> WithdrawAsync(
        Guid id, TokenBook tokens, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        if (await tokens.WithdrawAsync(id, version, cancellationToken) is not { } token)
            return TypedResults.Problem("You have no such token.", statusCode: StatusCodes.Status404NotFound);
        http.SendVersion(token.Version);
        return TypedResults.Ok(token);
    }
}
