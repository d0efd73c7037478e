namespace Isc.Organisation.Granting;

/// <summary>Where a grant is in its life.</summary>
internal enum GrantState
{
    Nominated,
    Approved,
    Executed,
    Refused,
    Withdrawn,
}
