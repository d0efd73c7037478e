using Isc.Modules.Website.Data;

namespace Isc.Modules.Website.SitePages;

internal sealed class RecordSitePage : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("/pages", HandleAsync)
        .WithName("WebsiteRecordSitePage")
        .WithSummary("Records a page of the site.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .RequirePermission(WebsitePermissions.Record);

    private static async Task<Results<Created<SitePageView>, ValidationProblem>> HandleAsync(
        NewSitePage request, WebsiteDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (request.Problems() is { Count: > 0 } problems)
            return TypedResults.ValidationProblem(problems);

        var sitePage = request.ToSitePage();
        context.SitePages.Add(sitePage);
        await context.SaveChangesAsync(cancellationToken);
        return http.Created(sitePage.Id, SitePageView.Of(sitePage));
    }
}
