namespace Isc.Organisation.Inviting;

/// <summary>Whether someone can sign in.</summary>
public enum AccountState
{
    /// <summary>Yes.</summary>
    Active,

    /// <summary>Not before the invitation is accepted, or a link followed after a reset.</summary>
    Invited,

    /// <summary>Not for some minutes: too many attempts.</summary>
    Locked,

    /// <summary>No.</summary>
    Closed,
}
