using Isc.Modules.Membership.Data;

namespace Isc.Modules.Membership.Entries;

/// <summary>An entry as the API shows it; Sector and region by key, null where they are not recorded.</summary>
internal sealed record EntryView(
    Guid Id, int Version, string? Entity, MembershipCategory Category, string? Sector, string? Region,
    DateWindow Joined, DateWindow? Left, string? Citation)
{
    public static EntryView Of(MembershipEntry entry, Offices offices) => new(
        entry.Id, entry.Version, entry.Entity, entry.Category, offices.Find(entry.SectorId)?.Key, offices.Find(entry.RegionId)?.Key,
        entry.Joined, entry.Left, entry.Citation);
}
