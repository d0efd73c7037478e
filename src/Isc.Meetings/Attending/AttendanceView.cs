using System.ComponentModel;

namespace Isc.Meetings.Attending;

/// <summary>Who is invited to a meeting and who took part.</summary>
internal sealed record AttendanceView(
    Guid Meeting,
    IReadOnlyList<AttendanceRow> Rows,
    [property: Description("By Sector and region, as far as anyone of it was invited or took part.")] IReadOnlyList<Representation> Representation,
    [property: Description("Entities invited.")] int Invited,
    [property: Description("Entities that took part, invited or not.")] int TookPart);
