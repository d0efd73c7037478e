using System.ComponentModel;
using Isc.Access;
using Isc.Api;
using Isc.Modules;
using Isc.Themes.Access;
using Isc.Themes.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Problems = Isc.Themes.Api.Problems;

namespace Isc.Themes.Merging;

internal sealed class MergeEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("{key}/merged", PreviewAsync)
            .WithName("Themes_PreviewMerge").WithTags("Themes")
            .WithSummary("What merging themes into this one would do; nothing is changed.")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound)
            .RequirePermission(ThemesPermissions.Manage);
        app.MapPost("{key}/merged", MergeAsync)
            .WithName("Themes_Merge").WithTags("Themes")
            .WithSummary("Merges themes into this one: they end, and keep their history. If-Match is the version of this one.")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .RequirePermission(ThemesPermissions.Manage);
    }

    private static async Task<Results<Ok<IReadOnlyList<MergeEffect>>, ValidationProblem, ProblemHttpResult>> PreviewAsync(
        string key, [FromQuery, Description("Keys of the themes that would end in this one.")] string[]? themes,
        [FromQuery, Description("The day; today without it.")] DateOnly? on, IThemes all, ThemeMerger merger, CancellationToken cancellationToken)
    {
        var request = new MergeRequest { Themes = themes, On = on };
        if (await all.FindAsync(key, cancellationToken) is null)
            return Problems.NotFound();
        if (await merger.CheckAsync(key, request, cancellationToken) is { Any: true } problems)
            return problems.ToResult();
        return TypedResults.Ok(await merger.PreviewAsync(key, request, cancellationToken));
    }

    private static async Task<Results<Ok<ThemeAnswer>, ValidationProblem, ProblemHttpResult>> MergeAsync(
        string key, MergeRequest request, IThemes all, ThemeMerger merger, ThemeRecords themes, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return Problems.NoVersion();
        if (await all.FindAsync(key, cancellationToken) is null)
            return Problems.NotFound();
        if (await merger.CheckAsync(key, request, cancellationToken) is { Any: true } problems)
            return problems.ToResult();
        var merged = await merger.MergeAsync(key, request, version, cancellationToken);
        http.SendVersion(merged.Version);
        return TypedResults.Ok((await themes.FindAsync(key, cancellationToken))!);
    }
}
