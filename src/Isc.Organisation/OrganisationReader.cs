using Isc.Organisation.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation;

internal sealed class OrganisationReader(OrganisationDbContext context, TimeProvider clock) : IOrganisation
{
    public async Task<IReadOnlyList<BodyInfo>> BodiesAsync(CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var bodies = await context.Bodies.AsNoTracking()
            .Where(b => b.Ended == null || b.Ended >= today)
            .OrderBy(b => b.Order)
            .Select(b => new BodyInfo(b.Id, b.Key, b.Acronym, b.Name, b.Type))
            .ToListAsync(cancellationToken);
        // Enums are stored by name, so the database would sort types by the alphabet.
        return [.. bodies.OrderBy(b => b.Type)];
    }

    public Task<BodyInfo?> FindBodyAsync(string key, CancellationToken cancellationToken) => context.Bodies.AsNoTracking()
        .Where(b => b.Key == key)
        .Select(b => new BodyInfo(b.Id, b.Key, b.Acronym, b.Name, b.Type))
        .SingleOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<OfficeInfo>> OfficesAsync(CancellationToken cancellationToken)
    {
        var offices = await context.Offices.AsNoTracking()
            .OrderBy(o => o.Order)
            .Select(o => new OfficeInfo(o.Id, o.Key, o.Name, o.Kind, o.ParentId))
            .ToListAsync(cancellationToken);
        return [.. offices.OrderBy(o => o.Kind)];
    }
}
