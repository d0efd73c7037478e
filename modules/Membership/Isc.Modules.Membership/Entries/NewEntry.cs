using Isc.Modules.Membership.Data;

namespace Isc.Modules.Membership.Entries;

/// <summary>A member to record; Sector and region by key.</summary>
internal sealed record NewEntry
{
    public string? Entity { get; init; }

    public required MembershipCategory Category { get; init; }

    public string? Sector { get; init; }

    public string? Region { get; init; }

    public required DateWindow Joined { get; init; }

    /// <summary>What is wrong with it, by field; empty where nothing is.</summary>
    public Dictionary<string, string[]> Problems(Offices offices, DateOnly today)
    {
        var problems = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (Entity is { Length: > 300 } or { Length: > 0 } && string.IsNullOrWhiteSpace(Entity))
            problems["entity"] = ["Name the entity in 1 to 300 characters, or leave the name out."];
        if (!Enum.IsDefined(Category))
            problems["category"] = ["State memberState, sectorMember, associate, academia or sme."];
        if (Sector is not null && offices.Sector(Sector) is null)
            problems["sector"] = [$"Choose one of {string.Join(", ", offices.Sectors.Select(o => o.Key))}."];
        if (Region is not null && offices.Region(Region) is null)
            problems["region"] = [$"Choose one of {string.Join(", ", offices.Regions.Select(o => o.Key))}."];
        if (Joined.Until < Joined.From || Joined.Until > today)
            problems["joined"] = ["The last day must not lie before the first, nor in the future."];
        return problems;
    }

    public MembershipEntry ToEntry(Offices offices) => new()
    {
        Entity = Entity?.Trim(),
        Category = Category,
        SectorId = offices.Sector(Sector)?.Id,
        RegionId = offices.Region(Region)?.Id,
        From = Joined.From,
        Until = Joined.Until,
    };
}
