using Isc.Organisation;

namespace Isc.Modules.Membership;

/// <summary>Sectors and regions by id and by key.</summary>
internal sealed class Offices(IReadOnlyList<OfficeInfo> all)
{
    public IReadOnlyList<OfficeInfo> Sectors { get; } = [.. all.Where(office => office.Kind == OfficeKind.Sector)];

    public IReadOnlyList<OfficeInfo> Regions { get; } = [.. all.Where(office => office.Kind == OfficeKind.Region)];

    public static async Task<Offices> LoadAsync(IOrganisation organisation, CancellationToken cancellationToken) =>
        new(await organisation.OfficesAsync(cancellationToken));

    /// <summary>The office with this id; null for none.</summary>
    public OfficeInfo? Find(Guid? id) => all.FirstOrDefault(office => office.Id == id);

    public OfficeInfo? Sector(string? key) => Sectors.FirstOrDefault(office => office.Key == key);

    public OfficeInfo? Region(string? key) => Regions.FirstOrDefault(office => office.Key == key);
}
