using System.ComponentModel;

namespace Isc.Meetings.Life;

/// <summary>The body of <c>POST meetings/{id}/{trigger}</c>; all of it may be left out where the trigger asks for nothing.</summary>
internal sealed record TransitionRequest
{
    [Description("Why; required for cancel and reopen, kept in the audit trail.")]
    public string? Reason { get; init; }

    [Description("The day; required for move.")]
    public DateOnly? From { get; init; }

    [Description("The last possible day; left out where the day is known.")]
    public DateOnly? Until { get; init; }

    [Description("Local time, HH:mm.")]
    public string? StartsAt { get; init; }

    [Description("Local time, HH:mm.")]
    public string? EndsAt { get; init; }

    [Description("IANA name: Europe/Zurich.")]
    public string? Zone { get; init; }

    [Description("on-site, remote or hybrid.")]
    public string? Mode { get; init; }

    public string? Place { get; init; }

    [Description("True where those invited are told by mail of announce, move or cancel; nobody is told otherwise.")]
    public bool Tell { get; init; }
}
