using Isc.Bodies;
using Isc.Data.Keeping;
using Isc.Organisation.Data;
using Isc.Text;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation;

internal sealed class OrganisationReader(OrganisationDbContext context, IKept kept, TimeProvider clock) : IOrganisation, IBodyNames
{
    public async Task<IReadOnlyList<BodyInfo>> BodiesAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var bodies = await context.Bodies.AsNoTracking().Where(b => b.Ended == null || b.Ended >= today)
            .OrderBy(b => b.Order).ToListAsync(cancellationToken);
        // Enums are stored by name, so the database would sort types by the alphabet.
        return [.. bodies.OrderBy(b => b.Type).Select(b => b.ToInfo())];
    }

    public async Task<BodyInfo?> FindBodyAsync(string key, CancellationToken cancellationToken) =>
        (await FindAsync(key, cancellationToken))?.ToInfo();

    public async Task<IReadOnlyList<OfficeInfo>> OfficesAsync(CancellationToken cancellationToken)
    {
        var offices = await context.Offices.AsNoTracking().OrderBy(o => o.Order)
            .Select(o => new OfficeInfo(o.Id, o.Key, o.Name, o.Kind, o.ParentId)).ToListAsync(cancellationToken);
        return [.. offices.OrderBy(o => o.Kind)];
    }

    // Every list of meetings and documents asks for the names: no more of the bodies is read than that. Acronyms differ by language.
    public Task<IReadOnlyDictionary<Guid, BodyName>> AllAsync(CancellationToken cancellationToken) =>
        kept.ReadAsync(typeof(OrganisationDbContext), "body names", Languages.Current, ReadNamesAsync, cancellationToken);

    private async Task<IReadOnlyDictionary<Guid, BodyName>> ReadNamesAsync() =>
        (await context.Bodies.AsNoTracking().Select(b => new { b.Id, b.Key, b.Acronym, b.Name }).ToListAsync(CancellationToken.None))
            .ToDictionary(b => b.Id, b => new BodyName(b.Id, b.Key, b.Acronym?.ToString(), b.Name));

    async Task<BodyName?> IBodyNames.FindAsync(string key, CancellationToken cancellationToken) =>
        (await FindAsync(key, cancellationToken))?.ToName();

    private Task<Body?> FindAsync(string key, CancellationToken cancellationToken) =>
        context.Bodies.AsNoTracking().SingleOrDefaultAsync(b => b.Key == key, cancellationToken);
}
