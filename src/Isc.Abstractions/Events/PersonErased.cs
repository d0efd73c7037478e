namespace Isc.Events;

/// <summary>A person's name and address were erased; whoever keeps a copy under the account's id erases it too.</summary>
/// <param name="AccountId">The account, which stays under a pseudonym.</param>
public sealed record PersonErased(Guid AccountId) : IIntegrationEvent;
