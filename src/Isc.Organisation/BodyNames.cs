using Isc.Bodies;
using Isc.Organisation.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation;

internal sealed class BodyNames(OrganisationDbContext context) : IBodyNames
{
    public async Task<IReadOnlyDictionary<Guid, BodyName>> AllAsync(CancellationToken cancellationToken) => await context.Bodies.AsNoTracking()
        .Select(b => new BodyName(b.Id, b.Key, b.Acronym, b.Name)).ToDictionaryAsync(b => b.Id, cancellationToken);

    public Task<BodyName?> FindAsync(string key, CancellationToken cancellationToken) => context.Bodies.AsNoTracking()
        .Where(b => b.Key == key).Select(b => new BodyName(b.Id, b.Key, b.Acronym, b.Name)).SingleOrDefaultAsync(cancellationToken);
}
