using Isc.Modules.Membership.Data;

namespace Isc.Modules.Membership.Pivot;

/// <summary>Members of a category in a region or Sector.</summary>
/// <param name="Category">The row.</param>
/// <param name="OfficeId">The column; null for those of whom it is not recorded.</param>
/// <param name="Count">How many.</param>
internal sealed record PivotCell(MembershipCategory Category, Guid? OfficeId, int Count);
