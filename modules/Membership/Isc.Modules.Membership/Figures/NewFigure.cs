using Isc.Modules.Membership.Data;

namespace Isc.Modules.Membership.Figures;

/// <summary>A figure to record; Sector and region by key, left out for all together.</summary>
internal sealed record NewFigure
{
    public required DateWindow When { get; init; }

    public required MembershipCategory Category { get; init; }

    public string? Sector { get; init; }

    public string? Region { get; init; }

    public required long Count { get; init; }

    /// <summary>Where the figure was taken from.</summary>
    public required string Source { get; init; }

    /// <summary>What is wrong with it, by field; empty where nothing is.</summary>
    public Dictionary<string, string[]> Problems(Offices offices, DateOnly today)
    {
        var problems = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (When.Until < When.From || When.Until > today)
            problems["when"] = ["The last day must not lie before the first, nor in the future."];
        if (!Enum.IsDefined(Category))
            problems["category"] = ["State memberState, sectorMember, associate, academia or sme."];
        if (Sector is not null && offices.Sector(Sector) is null)
            problems["sector"] = [$"Choose one of {string.Join(", ", offices.Sectors.Select(o => o.Key))}."];
        if (Region is not null && offices.Region(Region) is null)
            problems["region"] = [$"Choose one of {string.Join(", ", offices.Regions.Select(o => o.Key))}."];
        if (Count is < 0 or > 1_000_000)
            problems["count"] = ["State a count from 0 to 1,000,000."];
        if (string.IsNullOrWhiteSpace(Source) || Source.Length > 100)
            problems["source"] = ["Cite the source in 1 to 100 characters."];
        return problems;
    }

    public MembershipFigure ToFigure(Offices offices) => new()
    {
        From = When.From,
        Until = When.Until,
        Category = Category,
        SectorId = offices.Sector(Sector)?.Id,
        RegionId = offices.Region(Region)?.Id,
        Count = Count,
        Citation = Source.Trim(),
    };
}
