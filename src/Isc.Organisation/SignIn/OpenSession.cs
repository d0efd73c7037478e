using Isc.Organisation.Data;

namespace Isc.Organisation.SignIn;

/// <summary>A session that holds now.</summary>
/// <param name="Id">Its record.</param>
/// <param name="AccountId">Who is signed in.</param>
/// <param name="Email">The account's address.</param>
/// <param name="Name">The account's name.</param>
/// <param name="Proof">What was proved.</param>
/// <param name="Opened">When.</param>
/// <param name="Seen">When it was last used, to the minute.</param>
/// <param name="SecondFactor">Whether the account has a second step.</param>
internal sealed record OpenSession(Guid Id, Guid AccountId, string Email, string Name, SessionProof Proof, DateTime Opened, DateTime Seen, bool SecondFactor);
