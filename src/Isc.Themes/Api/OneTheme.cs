using Isc.Access;
using Isc.Api;
using Isc.Bodies;
using Isc.Modules;
using Isc.Organisation;
using Isc.Themes.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Themes.Api;

internal sealed class OneTheme : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("{key}", GetAsync)
            .WithName("Themes_Get")
            .WithTags("Themes")
            .WithSummary("A theme with its focal points' seats. Its ETag is its version.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .AllowAnonymous();
        app.MapPost("", AddAsync)
            .WithName("Themes_Add")
            .WithTags("Themes")
            .WithSummary("Adds a theme as data, with a vacant seat for each Sector and the General Secretariat. No module is needed for it.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status409Conflict)
            .RequirePermission(ThemesPermissions.Manage);
        app.MapPut("{key}", ChangeAsync)
            .WithName("Themes_Change")
            .WithTags("Themes")
            .WithSummary("Changes a theme. If-Match is the version read.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .RequirePermission(ThemesPermissions.Manage);
        app.MapPut("{key}/focal-points/{office}", AppointAsync)
            .WithName("Themes_AppointFocalPoint")
            .WithTags("Themes")
            .WithSummary("Gives an office's seat to an account, or leaves it vacant. If-Match is the seat's version.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .RequirePermission(ThemesPermissions.Manage);
    }

    private static async Task<Results<Ok<ThemeAnswer>, ProblemHttpResult>> GetAsync(
        string key, ThemeRecords themes, HttpContext http, CancellationToken cancellationToken)
    {
        if (await themes.FindAsync(key, cancellationToken) is not { } theme)
            return Problems.NotFound();
        http.SendVersion(theme.Version);
        return TypedResults.Ok(theme);
    }

    private static async Task<Results<Created<ThemeAnswer>, ValidationProblem, ProblemHttpResult>> AddAsync(
        NewThemeRequest request, ThemeRecords themes, IBodyNames bodies, HttpContext http, CancellationToken cancellationToken)
    {
        var problems = Rules.Of(request);
        var coordinator = request.Coordinator is null ? null : await bodies.FindAsync(request.Coordinator, cancellationToken);
        problems.When(request.Coordinator is not null && coordinator is null, "coordinator", "There is no such body.");
        if (problems.Any)
            return problems.ToResult();
        if (await themes.AddAsync(request, coordinator, cancellationToken) is not { } theme)
            return TypedResults.Problem(statusCode: StatusCodes.Status409Conflict, detail: $"There is a theme '{request.Key}' already.");
        http.SendVersion(theme.Version);
        return TypedResults.Created($"{http.Request.PathBase}{http.Request.Path.Value?.TrimEnd('/')}/{theme.Key}", theme);
    }

    private static async Task<Results<Ok<ThemeAnswer>, ValidationProblem, ProblemHttpResult>> ChangeAsync(
        string key, ThemeChange request, ThemeRecords themes, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return Problems.NoVersion();
        if (Rules.Of(request) is { Any: true } problems)
            return problems.ToResult();
        if (await themes.ChangeAsync(key, request, version, cancellationToken) is not { } theme)
            return Problems.NotFound();
        http.SendVersion(theme.Version);
        return TypedResults.Ok(theme);
    }

    private static async Task<Results<Ok<SeatAnswer>, ValidationProblem, ProblemHttpResult>> AppointAsync(
        string key, string office, AppointRequest request, ThemeRecords themes, IAccounts accounts, HttpContext http,
        CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return Problems.NoVersion();
        var known = request.Account is null || (await accounts.AccountsAsync(cancellationToken)).Any(a => a.Id == request.Account && a.Active);
        var problems = new Problems().When(!known, "account", "There is no such account, or it is closed.");
        if (problems.Any)
            return problems.ToResult();
        if (await themes.AppointAsync(key, office, request.Account, version, cancellationToken) is not { } seat)
            return Problems.NotFound();
        http.SendVersion(seat.Version);
        return TypedResults.Ok(seat);
    }
}
