using Isc.Modules.Website.Data;

namespace Isc.Modules.Website.SitePages;

internal sealed class ChangeSitePage : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPut("/pages/{id:guid}/state", HandleAsync)
        .WithName("WebsiteChangeSitePage")
        .WithSummary("Says where a page of the site stands. If-Match is the version read.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired)
        .RequirePermission(WebsitePermissions.Record);

    private static async Task<Results<Ok<SitePageView>, NotFound, ValidationProblem, ProblemHttpResult>> HandleAsync(
        Guid id, SitePageChange request, WebsiteDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        if (!Enum.IsDefined(request.State))
            return TypedResults.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["state"] = ["There is no such state."] });
        if (await context.SitePages.SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } sitePage)
            return TypedResults.NotFound();
        await context.ChangeAsync(sitePage, request.State, version, cancellationToken);
        http.SendVersion(sitePage.Version);
        return TypedResults.Ok(SitePageView.Of(sitePage));
    }
}
