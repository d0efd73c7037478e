namespace Isc.Organisation.Inviting;

/// <summary>An account in the list of those who administer accounts.</summary>
/// <param name="Account">Who.</param>
/// <param name="State">Whether they can sign in.</param>
/// <param name="SecondFactor">True where a second factor is asked for.</param>
internal sealed record AccountView(AccountInfo Account, AccountState State, bool SecondFactor);
