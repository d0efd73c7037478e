using Isc.Api;
using Isc.Modules;
using Isc.Organisation.Granting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Organisation.Recusing;

internal sealed class RecusalEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("/recusals", ListAsync).WithName("ListRecusals").WithTags("Accounts").WithSummary("What you keep out of, the latest first.").RequireAuthorization();
        app.MapPost("/recusals", DeclareAsync).WithName("DeclareRecusal").WithTags("Accounts")
            .WithSummary("Keeps you out of a theme or record: you read it and do not act on it.").ProducesValidationProblem().RequireAuthorization();
        app.MapPost("/recusals/{id:guid}/end", EndAsync).WithName("EndRecusal").WithTags("Accounts")
            .WithSummary("Ends one of your recusals, with a reason. If-Match is the version read.").Guarded().ProducesValidationProblem().RequireAuthorization();
    }

    private static async Task<Ok<IReadOnlyList<RecusalView>>> ListAsync(Recusals recusals, CancellationToken cancellationToken) =>
        TypedResults.Ok(await recusals.ListAsync(cancellationToken));

    private static async Task<Results<Created<RecusalView>, ValidationProblem>> DeclareAsync(
        RecusalRequest request, Recusals recusals, HttpContext http, CancellationToken cancellationToken)
    {
        if (Problems.Of(request) is { } problems)
            return TypedResults.ValidationProblem(problems);
        if (await recusals.DeclareAsync(request, cancellationToken) is not { } declared)
            return TypedResults.ValidationProblem(Problems.Of("theme", "There is no such theme."));
        http.SendVersion(declared.Version);
        return TypedResults.Created($"{http.Request.PathBase}{http.Request.Path}", declared);
    }

    private static async Task<Results<Ok<RecusalView>, ValidationProblem, ProblemHttpResult>> EndAsync(
        Guid id, GrantMove request, Recusals recusals, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        if (Problems.Of(request) is { } problems)
            return TypedResults.ValidationProblem(problems);
        if (string.IsNullOrWhiteSpace(request.Reason))
            return TypedResults.ValidationProblem(Problems.Of("reason", "Say why."));
        if (await recusals.EndAsync(id, version, request.Reason, cancellationToken) is not { } ended)
            return TypedResults.Problem("You have no such recusal.", statusCode: StatusCodes.Status404NotFound);
        http.SendVersion(ended.Version);
        return TypedResults.Ok(ended);
    }
}
