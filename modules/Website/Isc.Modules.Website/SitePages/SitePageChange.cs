using Isc.Modules.Website.Data;

namespace Isc.Modules.Website.SitePages;

/// <summary>Where a page of the site shall stand.</summary>
internal sealed record SitePageChange
{
    public required SitePageState State { get; init; }
}
