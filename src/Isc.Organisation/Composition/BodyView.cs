using Isc.Organisation.Data;

namespace Isc.Organisation.Composition;

/// <summary>A body as of a day.</summary>
/// <param name="Body">The body.</param>
/// <param name="On">The day.</param>
/// <param name="Parent">The body above it.</param>
/// <param name="Founders">Bodies that set it up.</param>
/// <param name="Parts">Bodies below it.</param>
/// <param name="Seats">Seats held on the day, by role and order.</param>
internal sealed record BodyView(
    Body Body, DateOnly On, BodyInfo? Parent, IReadOnlyList<BodyInfo> Founders, IReadOnlyList<BodyInfo> Parts, IReadOnlyList<SeatView> Seats)
{
    public IEnumerable<IGrouping<SeatRole, SeatView>> SeatsByRole => Seats.GroupBy(s => s.Seat.Role);
}
