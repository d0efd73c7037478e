namespace Isc.Modules.Oversight.Data;

/// <summary>The first axis: whether the addressee takes it.</summary>
internal enum Acceptance
{
    UnderConsideration,
    Accepted,
    PartiallyAccepted,
    NotAccepted,
    NotRelevant,
}
