using Isc.Modules.Membership.Data;

namespace Isc.Modules.Membership.Pivot;

/// <summary>The pivot as the API shows it; the key is null for members of whom it is not recorded.</summary>
internal sealed record PivotView(PivotBy By, DateOnly AsOf, int Total, IReadOnlyList<PivotView.Cell> Cells)
{
    internal sealed record Cell(MembershipCategory Category, string? Key, int Count);
}
