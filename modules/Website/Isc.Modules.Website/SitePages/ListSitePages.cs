using Isc.Modules.Website.Data;

namespace Isc.Modules.Website.SitePages;

internal sealed class ListSitePages : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/pages", HandleAsync)
        .WithName("WebsiteListSitePages")
        .WithSummary("All pages of the site, newest first.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AllowAnonymous();

    private static async Task<Ok<Page<SitePageView>>> HandleAsync(
        [AsParameters] PageRequest page, WebsiteDbContext context, CancellationToken cancellationToken)
    {
        var (items, next) = await context.SitePages.AsNoTracking().NewestFirstAsync(r => r.From, page, cancellationToken);
        return TypedResults.Ok(new Page<SitePageView>([.. items.Select(SitePageView.Of)], next));
    }
}
