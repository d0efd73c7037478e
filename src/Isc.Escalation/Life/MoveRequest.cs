using System.ComponentModel;

namespace Isc.Escalation.Life;

/// <summary>The body of <c>POST escalations/{id}/{trigger}</c>; all of it may be left out where the trigger asks for nothing.</summary>
internal sealed record MoveRequest
{
    [Description("Why, the instruction, the note or the new facts; required where the trigger asks for it.")]
    public string? Reason { get; init; }

    [Description("For pause: the day on which the clock goes on.")]
    public DateOnly? Until { get; init; }

    [Description("For decide and correct.")]
    public RulingRequest? Ruling { get; init; }
}
