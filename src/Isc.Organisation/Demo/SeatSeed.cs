using Isc.Organisation.Data;
using Isc.Text;
using Isc.Time;

namespace Isc.Organisation.Demo;

/// <param name="Key">Unique within its body.</param>
internal sealed record SeatSeed(
    string Key, SeatRole Role, string? Office, string? Body, LocalizedText? Holder, int? Holders, LocalizedText? Note, DateWindow? Last, string? Citation)
{
    public Seat ToSeat(BodySeed body, int order) => new()
    {
        Id = StableId.Of($"seat/{body.Key}/{Key}"),
        BodyId = BodySeed.IdOf(body.Key),
        Role = Role,
        OfficeId = Office is null ? null : OfficeSeed.IdOf(Office),
        RepresentedBodyId = Body is null ? null : BodySeed.IdOf(Body),
        Holder = Holder,
        Holders = Holders,
        Note = Note,
        Order = order,
        Since = body.Since,
        Last = Last,
        Citation = Citation ?? body.Citation,
    };
}
