using System.ComponentModel;
using Isc.Modules.Membership.Data;
using Microsoft.AspNetCore.Mvc;

namespace Isc.Modules.Membership.Entries;

/// <summary>Which entries are wanted; all without any.</summary>
internal sealed class EntryFilter
{
    [FromQuery(Name = "category"), Description("memberState, sectorMember, associate, academia or sme.")]
    public Choice<MembershipCategory>? Category { get; init; }

    [FromQuery(Name = "sector"), Description("Key of the Sector: itu-t.")]
    public string? Sector { get; init; }

    [FromQuery(Name = "region"), Description("Key of the region: europe.")]
    public string? Region { get; init; }

    [FromQuery(Name = "year"), Description("Year in which they joined.")]
    public int? Year { get; init; }

    public IQueryable<MembershipEntry> Apply(IQueryable<MembershipEntry> entries, Offices offices)
    {
        if (Category is { Value: var category })
            entries = entries.Where(e => e.Category == category);
        if (Year is >= 1 and <= 9998 and var year)
            entries = entries.Where(e => e.From >= new DateOnly(year, 1, 1) && e.Until < new DateOnly(year + 1, 1, 1));
        // An unknown key is nobody's: it matches nothing.
        if (!string.IsNullOrEmpty(Sector))
            entries = offices.Sector(Sector)?.Id is { } sector ? entries.Where(e => e.SectorId == sector) : entries.Where(_ => false);
        if (!string.IsNullOrEmpty(Region))
            entries = offices.Region(Region)?.Id is { } region ? entries.Where(e => e.RegionId == region) : entries.Where(_ => false);
        return entries;
    }
}
