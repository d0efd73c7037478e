namespace Isc.Modules.Website.Data;

/// <summary>Where a page of the site stands.</summary>
internal enum SitePageState
{
    UpToDate,
    BeingImproved,
    Retired,
}
