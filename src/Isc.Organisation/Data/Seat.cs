using Isc.Data;
using Isc.Data.Audit;
using Isc.Text;
using Isc.Time;

namespace Isc.Organisation.Data;

/// <summary>
/// A seat on a body, from a first to a last day. Held by an office, by another body's representatives, or by whoever
/// <see cref="Holder"/> names; vacant where none of the three is given.
/// </summary>
internal sealed class Seat : Record
{
    public required Guid BodyId { get; init; }

    public required SeatRole Role { get; init; }

    public Guid? OfficeId { get; init; }

    /// <summary>The body whose representatives hold it.</summary>
    public Guid? RepresentedBodyId { get; init; }

    /// <summary>A person, or a group of holders that is no office: "Member States".</summary>
    [Personal]
    public LocalizedText? Holder { get; init; }

    /// <summary>How many hold it, where a source says.</summary>
    public int? Holders { get; init; }

    /// <summary>A condition: "on the Chairman's invitation".</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Place within its role.</summary>
    public int Order { get; init; }

    /// <summary>Its first day; null where it has always been there as far as any source says.</summary>
    public DateWindow? Since { get; init; }

    /// <summary>Its last day; null while it is held.</summary>
    public DateWindow? Last { get; set; }

    public bool IsVacant => OfficeId is null && RepresentedBodyId is null && Holder is null;

    /// <summary>
    /// True when the seat stands on <paramref name="day"/>. A change counts once its whole window has passed: until then the last
    /// known composition stands.
    /// </summary>
    public bool HoldsOn(DateOnly day) => (Since is not { } since || since.Until <= day) && (Last is not { } last || last.Until >= day);
}
