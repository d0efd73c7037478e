using Isc.Organisation.Data;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Composition;

internal sealed class BodyFounder(OrganisationDbContext context) : IBodies
{
    public async Task<Guid> SetUpAsync(NewBody body, CancellationToken cancellationToken)
    {
        if (await context.Bodies.AsNoTracking().SingleOrDefaultAsync(b => b.Key == body.Key, cancellationToken) is { } known)
            return known.Id;
        var offices = await context.Offices.AsNoTracking().ToDictionaryAsync(o => o.Key, o => o.Id, StringComparer.Ordinal, cancellationToken);
        Guid OfficeOf(string key) => offices.TryGetValue(key, out var id) ? id : throw new ArgumentException($"There is no office '{key}'.", nameof(body));
        var founded = new Body
        {
            Id = StableId.Of($"body/{body.Key}"),
            Key = body.Key,
            Type = body.Type,
            Name = body.Name,
            ParentId = body.ParentId,
            Purpose = body.Purpose,
            Since = DateWindow.On(body.Since),
            Order = await context.Bodies.Where(b => b.Type == body.Type).Select(b => (int?)b.Order).MaxAsync(cancellationToken) + 1 ?? 0,
        };
        context.Bodies.Add(founded);
        context.Seats.Add(SeatOf(founded, SeatRole.Chair, body.Chair is null ? null : OfficeOf(body.Chair), 0));
        context.Seats.AddRange(body.Members.Distinct(StringComparer.Ordinal).Select((member, order) => SeatOf(founded, SeatRole.Member, OfficeOf(member), order)));
        await context.SaveChangesAsync(cancellationToken);
        return founded.Id;
    }

    private static Seat SeatOf(Body body, SeatRole role, Guid? office, int order) =>
        new() { BodyId = body.Id, Role = role, OfficeId = office, Order = order, Since = body.Since };
}
