using Isc.Modules.Website.Data;

namespace Isc.Modules.Website.SitePages;

internal sealed class GetSitePage : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/pages/{id:guid}", HandleAsync)
        .WithName("WebsiteGetSitePage")
        .WithSummary("One page of the site.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .AllowAnonymous();

    private static async Task<Results<Ok<SitePageView>, NotFound>> HandleAsync(
        Guid id, WebsiteDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (await context.SitePages.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } sitePage)
            return TypedResults.NotFound();
        http.SendVersion(sitePage.Version);
        return TypedResults.Ok(SitePageView.Of(sitePage));
    }
}
