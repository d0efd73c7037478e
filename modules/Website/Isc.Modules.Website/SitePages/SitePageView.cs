using Isc.Modules.Website.Data;

namespace Isc.Modules.Website.SitePages;

/// <summary>A page of the site as the API shows it.</summary>
internal sealed record SitePageView(
    Guid Id, int Version, LocalizedText Title, string? Address, DateWindow When, SitePageState State, string? Citation)
{
    public static SitePageView Of(SitePage sitePage) => new(
        sitePage.Id, sitePage.Version, sitePage.Title, sitePage.Address, sitePage.When, sitePage.State, sitePage.Citation);
}
