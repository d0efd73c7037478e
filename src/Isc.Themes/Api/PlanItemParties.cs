namespace Isc.Themes.Api;

/// <summary>Ids of the owner and the coordinator of a work-plan item.</summary>
internal sealed record PlanItemParties(Guid? Owner, Guid? Coordinator);
