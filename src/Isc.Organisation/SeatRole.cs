namespace Isc.Organisation;

/// <summary>The part that a seat's holder has in a body.</summary>
public enum SeatRole
{
    /// <summary>Presides.</summary>
    Chair,

    /// <summary>Presides in the chair's absence.</summary>
    Deputy,

    /// <summary>Takes part.</summary>
    Member,

    /// <summary>Attends without taking part in decisions.</summary>
    Observer,

    /// <summary>Attends when invited.</summary>
    Invited,

    /// <summary>Keeps the record.</summary>
    Secretary,
}
