namespace Isc.Modules.Membership.Data;

internal enum MembershipCategory
{
    MemberState,
    SectorMember,
    Associate,
    Academia,

    /// <summary>A small or medium enterprise: an Associate at a reduced fee since January 2020. Reports count them apart.</summary>
    Sme,
}
