using Isc.Organisation.Data;
using Isc.Text;

namespace Isc.Organisation.Composition;

/// <summary>A seat with its holder's name.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Holder">Name of the office or body, or the words of the seat; null where it is vacant.</param>
/// <param name="Body">The body whose representatives hold it; null otherwise.</param>
internal sealed record SeatView(Seat Seat, LocalizedText? Holder, BodyInfo? Body);
