using Isc.Access;
using Isc.Api;
using Isc.Modules;
using Isc.Themes.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Themes.Api;

internal sealed class Plans : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("{key}/plans", ListAsync)
            .WithName("Themes_ListPlans")
            .WithTags("Themes")
            .WithSummary("Work plans of a theme with their items, latest period first.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .AllowAnonymous();
        app.MapPost("{key}/plans", AddAsync)
            .WithName("Themes_AddPlan")
            .WithTags("Themes")
            .WithSummary("Adds a work plan.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .RequirePermission(ThemesPermissions.Plan);
        app.MapPost("{key}/plans/{plan}/items", AddItemAsync)
            .WithName("Themes_AddPlanItem")
            .WithTags("Themes")
            .WithSummary("Adds an item at the end of a work plan.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequirePermission(ThemesPermissions.Plan);
        app.MapPut("{key}/plans/{plan}/items/{id:guid}", ChangeItemAsync)
            .WithName("Themes_ChangePlanItem")
            .WithTags("Themes")
            .WithSummary("Changes an item of a work plan. If-Match is the version read.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .RequirePermission(ThemesPermissions.Plan);
    }

    private static async Task<Results<Ok<IReadOnlyList<PlanAnswer>>, ProblemHttpResult>> ListAsync(
        string key, IThemes themes, IWorkPlans plans, CancellationToken cancellationToken)
    {
        if (await themes.FindAsync(key, cancellationToken) is null)
            return Problems.NotFound();
        return TypedResults.Ok<IReadOnlyList<PlanAnswer>>([.. (await plans.OfThemeAsync(key, cancellationToken)).Select(PlanAnswer.Of)]);
    }

    private static async Task<Results<Created<PlanAnswer>, ValidationProblem, ProblemHttpResult>> AddAsync(
        string key, NewPlanRequest request, IThemes themes, IWorkPlans plans, PlanRecords records, ICurrentActor current, HttpContext http, CancellationToken cancellationToken)
    {
        if (await themes.FindAsync(key, cancellationToken) is not { } theme)
            return Problems.NotFound();
        if (!current.Actor.MayOn(ThemesPermissions.Plan, key))
            return ThemeRights.NotYours();
        if (Rules.Of(request) is { Any: true } problems)
            return problems.ToResult();
        if (!await records.AddAsync(theme.Id, request, cancellationToken))
            return TypedResults.Problem(statusCode: StatusCodes.Status409Conflict, detail: $"There is a work plan '{request.Key}' already.");
        var plan = (await plans.OfThemeAsync(key, cancellationToken)).Single(p => p.Key == request.Key);
        return TypedResults.Created($"{http.Request.PathBase}{http.Request.Path}", PlanAnswer.Of(plan));
    }

    private static async Task<Results<Created<PlanItemAnswer>, ValidationProblem, ProblemHttpResult>> AddItemAsync(
        string key, string plan, PlanItemRequest request, PlanRecords records, ICurrentActor current, HttpContext http, CancellationToken cancellationToken)
    {
        if (await records.FindAsync(key, plan, cancellationToken) is not { } found)
            return Problems.NotFound();
        if (!current.Actor.MayOn(ThemesPermissions.Plan, key))
            return ThemeRights.NotYours();
        var problems = Rules.Of(request);
        var parties = await records.PartiesAsync(request, problems, cancellationToken);
        if (problems.Any)
            return problems.ToResult();
        var item = await records.AddItemAsync(found.Id, request, parties, cancellationToken);
        http.SendVersion(item.Version);
        return http.Created(item.Id, item);
    }

    private static async Task<Results<Ok<PlanItemAnswer>, ValidationProblem, ProblemHttpResult>> ChangeItemAsync(
        string key, string plan, Guid id, PlanItemRequest request, PlanRecords records, ICurrentActor current, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return Problems.NoVersion();
        if (await records.FindAsync(key, plan, cancellationToken) is not { } found)
            return Problems.NotFound();
        if (!current.Actor.MayOn(ThemesPermissions.Plan, key))
            return ThemeRights.NotYours();
        var problems = Rules.Of(request);
        var parties = await records.PartiesAsync(request, problems, cancellationToken);
        if (problems.Any)
            return problems.ToResult();
        if (await records.ChangeItemAsync(found.Id, id, request, parties, version, cancellationToken) is not { } item)
            return Problems.NotFound();
        http.SendVersion(item.Version);
        return TypedResults.Ok(item);
    }
}
