namespace Isc.Organisation.Granting;

/// <summary>What moves a grant.</summary>
internal enum GrantTrigger
{
    Approve,
    Refuse,
    Withdraw,
    Execute,
}
