using Isc.Modules.Membership.Data;

namespace Isc.Modules.Membership.Figures;

/// <summary>A figure as the API shows it; Sector and region by key, null for all together.</summary>
internal sealed record FigureView(
    Guid Id, DateWindow When, MembershipCategory Category, string? Sector, string? Region, long Count, string? Citation)
{
    public static FigureView Of(MembershipFigure figure, Offices offices) => new(
        figure.Id, figure.When, figure.Category, offices.Find(figure.SectorId)?.Key, offices.Find(figure.RegionId)?.Key,
        figure.Count, figure.Citation);
}
