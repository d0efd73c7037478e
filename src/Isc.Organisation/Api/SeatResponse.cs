using Isc.Organisation.Composition;
using Isc.Organisation.Data;
using Isc.Text;

namespace Isc.Organisation.Api;

/// <summary>A seat. Vacant where it names no holder.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Role">What its holder does.</param>
/// <param name="Holder">Name of the office, body or person.</param>
/// <param name="Holders">How many hold it, where known.</param>
/// <param name="Note">A condition.</param>
/// <param name="Since">First possible first day, and last possible; null where unknown.</param>
/// <param name="Last">Its last day, likewise; null while held.</param>
/// <param name="Version">Its version, for <c>If-Match</c>.</param>
/// <param name="Citation">Where it was taken from.</param>
internal sealed record SeatResponse(
    Guid Id, SeatRole Role, LocalizedText? Holder, int? Holders, LocalizedText? Note, Span? Since, Span? Last, int Version, string? Citation)
{
    public static SeatResponse Of(SeatView view) => Of(view.Seat, view.Holder);

    public static SeatResponse Of(Seat seat, LocalizedText? holder) => new(
        seat.Id, seat.Role, holder, seat.Holders, seat.Note, Span.Of(seat.Since), Span.Of(seat.Last), seat.Version, seat.Citation);
}
