using Isc.Modules.Membership.Data;

namespace Isc.Modules.Membership.Joined;

/// <summary>How many members of a category joined in a calendar year.</summary>
internal sealed record JoinedInYear(int Year, MembershipCategory Category, int Count);
