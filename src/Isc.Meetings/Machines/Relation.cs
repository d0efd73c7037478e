namespace Isc.Meetings.Machines;

/// <summary>How the actor must stand to a record, beside holding the permission.</summary>
internal enum Relation
{
    None,

    /// <summary>Proposed it, or presides.</summary>
    Proposer,

    /// <summary>Owns it: the person, or one who acts for the office.</summary>
    Owner,

    /// <summary>Assigned it, or presides.</summary>
    Assigner,

    /// <summary>Did not do it.</summary>
    NotDoer,
}
