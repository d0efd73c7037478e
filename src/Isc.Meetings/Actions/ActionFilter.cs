using Isc.Meetings.Data;

namespace Isc.Meetings.Actions;

/// <summary>Which actions a list holds. Null does not restrict.</summary>
internal sealed record ActionFilter
{
    /// <summary>Key of the body that follows them up.</summary>
    public string? Body { get; init; }

    public ActionState? State { get; init; }

    /// <summary>Those in which something is still to be done.</summary>
    public bool Open { get; init; }

    /// <summary>Open, with their day gone by.</summary>
    public bool Overdue { get; init; }

    public ActionsOf? Of { get; init; }
}
