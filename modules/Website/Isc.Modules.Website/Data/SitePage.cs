namespace Isc.Modules.Website.Data;

/// <summary>A page of the site.</summary>
internal sealed class SitePage : Record
{
    public const int LongestTitle = 300;
    public const int LongestAddress = 200;

    public required LocalizedText Title { get; init; }

    /// <summary>Its address on the web; null where it is not recorded.</summary>
    public string? Address { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public DateWindow When => new(From, Until);

    public SitePageState State { get; set; }
}
