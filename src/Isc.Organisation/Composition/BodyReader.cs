using Isc.Organisation.Data;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Composition;

/// <summary>Reads a body with its composition on a day: for its page, its route and its report sections.</summary>
internal sealed class BodyReader(OrganisationDbContext context, TimeProvider clock)
{
    public DateOnly Today => clock.Today();

    /// <returns>Null where there is no such body.</returns>
    public async Task<BodyView?> FindAsync(string key, DateOnly? on, CancellationToken cancellationToken)
    {
        var body = await context.Bodies.AsNoTracking().SingleOrDefaultAsync(b => b.Key == key, cancellationToken);
        if (body is null)
            return null;
        var day = on ?? Today;
        var seats = (await context.Seats.AsNoTracking().Where(s => s.BodyId == body.Id).OrderBy(s => s.Order).ToListAsync(cancellationToken))
            .Where(s => s.HoldsOn(day)).OrderBy(s => s.Role).ToList();
        var related = await RelatedAsync(body, seats, cancellationToken);
        return new(body, day, related.FirstOrDefault(b => b.Id == body.ParentId)?.ToInfo(),
            [.. body.Founders.Select(id => related.FirstOrDefault(b => b.Id == id)).OfType<Body>().Select(b => b.ToInfo())],
            [.. related.Where(b => b.ParentId == body.Id && ExistsOn(b, day)).OrderBy(b => b.Type).ThenBy(b => b.Order).Select(b => b.ToInfo())],
            await NamedAsync(seats, related, cancellationToken));
    }

    /// <exception cref="InvalidOperationException">There is no such body: the report's definition is wrong.</exception>
    public async Task<BodyView> GetAsync(string key, DateOnly on, CancellationToken cancellationToken) =>
        await FindAsync(key, on, cancellationToken) ?? throw new InvalidOperationException($"There is no body '{key}'.");

    private static bool ExistsOn(Body body, DateOnly day) =>
        (body.Since is not { } since || since.Until <= day) && (body.Ended is not { } ended || ended >= day);

    private async Task<List<Body>> RelatedAsync(Body body, List<Seat> seats, CancellationToken cancellationToken)
    {
        var ids = seats.Select(s => s.RepresentedBodyId).Append(body.ParentId).OfType<Guid>().Concat(body.Founders).ToList();
        return await context.Bodies.AsNoTracking().Where(b => ids.Contains(b.Id) || b.ParentId == body.Id).ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<SeatView>> NamedAsync(List<Seat> seats, List<Body> bodies, CancellationToken cancellationToken)
    {
        var ids = seats.Select(s => s.OfficeId).OfType<Guid>().ToList();
        var offices = await context.Offices.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        return [.. seats.Select(seat =>
        {
            var body = bodies.FirstOrDefault(b => b.Id == seat.RepresentedBodyId);
            var name = seat.OfficeId is { } office ? offices.GetValueOrDefault(office) : seat.Holder ?? body?.Name;
            return new SeatView(seat, name, body?.ToInfo());
        })];
    }
}
