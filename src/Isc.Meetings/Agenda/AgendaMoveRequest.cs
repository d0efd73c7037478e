using System.ComponentModel;

namespace Isc.Meetings.Agenda;

/// <summary>The body of <c>POST meetings/agenda-items/{id}/{trigger}</c>; all of it may be left out where the trigger asks for nothing.</summary>
internal sealed record AgendaMoveRequest
{
    [Description("Why; required for decline and withdraw.")]
    public string? Reason { get; init; }

    [Description("For accept: the meeting, where the item waits in the backlog. For carry-over: the meeting at which it goes on; the next of the series where left out.")]
    public Guid? Meeting { get; init; }

    [Description("For carry-over: true to put it into the backlog.")]
    public bool Backlog { get; init; }
}
