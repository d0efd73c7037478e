using Isc.Access;
using Isc.Api;
using Isc.Modules;
using Isc.Themes.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Problems = Isc.Themes.Api.Problems;

namespace Isc.Themes.Umbrellas;

internal sealed class UmbrellaEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        Describe(app.MapGet("umbrellas", ListAsync), "ListUmbrellas", "The umbrellas that stand today, in order of key: those of modules and those made as data.")
            .AllowAnonymous();
        Describe(app.MapGet("umbrellas/{umbrella}", GetAsync), "GetUmbrella", "An umbrella with what it covers; what belongs to a module that is off is left out. Its ETag is its version.")
            .ProducesProblem(StatusCodes.Status404NotFound).AllowAnonymous();
        Describe(app.MapPost("umbrellas", AddAsync), "AddUmbrella", "Makes an umbrella as data, with a theme of its name and a group that meets for it unless there are such.")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status409Conflict).RequirePermission(ThemesPermissions.Manage);
        Changes(app.MapPut("umbrellas/{umbrella}", ChangeAsync), "ChangeUmbrella", "Changes aim, body, agreement and end of an umbrella. If-Match is the version read.")
            .ProducesValidationProblem();
        Changes(app.MapPut("umbrellas/{umbrella}/covers/{topic}", CoverAsync), "CoverTopic", "Covers a theme or module from today. If-Match is the umbrella's version.")
            .ProducesValidationProblem();
        Changes(app.MapDelete("umbrellas/{umbrella}/covers/{topic}", UncoverAsync), "UncoverTopic", "Covers a theme or module no longer, from today; what it covered before stays on record. If-Match is the umbrella's version.");
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route, string name, string summary) =>
        route.WithName($"Themes_{name}").WithTags("Themes").WithSummary(summary);

    private static RouteHandlerBuilder Changes(RouteHandlerBuilder route, string name, string summary) => Describe(route, name, summary)
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired).RequirePermission(ThemesPermissions.Manage);

    private static async Task<Ok<IReadOnlyList<UmbrellaAnswer>>> ListAsync(UmbrellaBook book, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<UmbrellaAnswer>>([.. (await book.ReadAsync(cancellationToken)).Select(UmbrellaAnswer.Of)]);

    private static async Task<Results<Ok<UmbrellaAnswer>, ProblemHttpResult>> GetAsync(
        string umbrella, UmbrellaBook book, HttpContext http, CancellationToken cancellationToken) =>
        await book.ReadAsync(umbrella, cancellationToken) is { } found ? Send(found, http) : Problems.NotFound();

    private static async Task<Results<Created<UmbrellaAnswer>, ValidationProblem, ProblemHttpResult>> AddAsync(
        UmbrellaRequest request, UmbrellaRecords records, HttpContext http, CancellationToken cancellationToken)
    {
        if (await records.CheckAsync(request, true, cancellationToken) is { Any: true } problems)
            return problems.ToResult();
        if (await records.AddAsync(request, cancellationToken) is not { } added)
            return TypedResults.Problem(statusCode: StatusCodes.Status409Conflict, detail: $"There is an umbrella '{request.Key}' already.");
        http.SendVersion(added.Record!.Version);
        return http.Created(added.Key, UmbrellaAnswer.Of(added));
    }

    private static async Task<Results<Ok<UmbrellaAnswer>, ValidationProblem, ProblemHttpResult>> ChangeAsync(
        string umbrella, UmbrellaRequest request, UmbrellaRecords records, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return Problems.NoVersion();
        if (await records.CheckAsync(request, false, cancellationToken) is { Any: true } problems)
            return problems.ToResult();
        return await records.ChangeAsync(umbrella, request, version, cancellationToken) is { } changed ? Send(changed, http) : Problems.NotFound();
    }

    private static async Task<Results<Ok<UmbrellaAnswer>, ValidationProblem, ProblemHttpResult>> CoverAsync(
        string umbrella, string topic, UmbrellaBook book, UmbrellaRecords records, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return Problems.NoVersion();
        if (await book.ReadAsync(umbrella, cancellationToken) is not { Record: not null } found)
            return Problems.NotFound();
        var problems = new Problems().When(
            (await book.CoverableAsync(cancellationToken)).All(c => c.Key != topic), "topic", "There is no such theme or module.");
        if (problems.Any)
            return problems.ToResult();
        var changed = await records.CoverAsync(umbrella, [.. found.Covered.Select(c => c.Key), topic], version, cancellationToken);
        return Send(changed!, http);
    }

    private static async Task<Results<Ok<UmbrellaAnswer>, ProblemHttpResult>> UncoverAsync(
        string umbrella, string topic, UmbrellaBook book, UmbrellaRecords records, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return Problems.NoVersion();
        if (await book.ReadAsync(umbrella, cancellationToken) is not { Record: not null } found || found.Covered.All(c => c.Key != topic))
            return Problems.NotFound();
        var changed = await records.CoverAsync(umbrella, [.. found.Covered.Select(c => c.Key).Where(key => key != topic)], version, cancellationToken);
        return Send(changed!, http);
    }

    private static Ok<UmbrellaAnswer> Send(UmbrellaView umbrella, HttpContext http)
    {
        http.SendVersion(umbrella.Record?.Version ?? 0);
        return TypedResults.Ok(UmbrellaAnswer.Of(umbrella));
    }
}
