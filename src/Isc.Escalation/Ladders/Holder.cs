namespace Isc.Escalation.Ladders;

/// <summary>Who acts for the body at a level.</summary>
internal enum Holder
{
    /// <summary>The focal points of the theme.</summary>
    FocalPoints,

    /// <summary>The members of the body.</summary>
    Members,

    /// <summary>The chair.</summary>
    Chair,

    /// <summary>People who decide outside Isc; the secretariat records it with the signed document.</summary>
    Recorded,
}
