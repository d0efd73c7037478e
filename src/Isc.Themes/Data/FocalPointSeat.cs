using Isc.Data;

namespace Isc.Themes.Data;

/// <summary>The seat of a Sector, or of the General Secretariat, for the focal point of a theme. Vacant while no account holds it.</summary>
internal sealed class FocalPointSeat : Record
{
    public required Guid ThemeId { get; init; }

    public required Guid OfficeId { get; init; }

    public Guid? AccountId { get; set; }
}
