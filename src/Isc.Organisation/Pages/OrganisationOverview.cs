using Isc.Organisation.Composition;
using Isc.Organisation.Data;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Pages;

/// <summary>What the overview page shows, read in three queries.</summary>
/// <param name="Offices">All offices in their listed order.</param>
/// <param name="Bodies">All bodies of today by type, in their listed order.</param>
/// <param name="Chairs">Name of each body's chair; null where vacant. A body without a chair's seat is absent.</param>
internal sealed record OrganisationOverview(
    IReadOnlyList<Office> Offices, IReadOnlyList<IGrouping<BodyType, BodyInfo>> Bodies, IReadOnlyDictionary<Guid, LocalizedText?> Chairs)
{
    public IReadOnlyList<Office> Of(OfficeKind kind) => [.. Offices.Where(o => o.Kind == kind)];

    public Office? Below(Office office, OfficeKind kind) => Offices.FirstOrDefault(o => o.ParentId == office.Id && o.Kind == kind);

    public static async Task<OrganisationOverview> LoadAsync(
        OrganisationDbContext context, IOrganisation organisation, BodyReader reader, CancellationToken cancellationToken)
    {
        var offices = await context.Offices.AsNoTracking().OrderBy(o => o.Order).ToListAsync(cancellationToken);
        var bodies = await organisation.BodiesAsync(cancellationToken);
        var names = offices.ToDictionary(o => o.Id, o => o.Name);
        var chairs = (await context.Seats.AsNoTracking().Where(s => s.Role == SeatRole.Chair).OrderBy(s => s.Order).ToListAsync(cancellationToken))
            .Where(s => s.HoldsOn(reader.Today)).GroupBy(s => s.BodyId)
            .ToDictionary(group => group.Key, group => group.First() is var seat && seat.OfficeId is { } office ? names.GetValueOrDefault(office) : seat.Holder);
        return new(offices, [.. bodies.GroupBy(b => b.Type)], chairs);
    }
}
