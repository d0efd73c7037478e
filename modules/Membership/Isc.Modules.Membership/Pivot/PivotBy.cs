namespace Isc.Modules.Membership.Pivot;

internal enum PivotBy
{
    Region,
    Sector,
}
