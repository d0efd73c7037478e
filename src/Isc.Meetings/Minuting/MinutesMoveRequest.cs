using System.ComponentModel;

namespace Isc.Meetings.Minuting;

/// <summary>The body of <c>POST meetings/minutes/{id}/{trigger}</c>; all of it may be left out where the trigger asks for nothing.</summary>
internal sealed record MinutesMoveRequest
{
    [Description("For circulate: last day for comments.")]
    public DateOnly? CommentsBy { get; init; }

    [Description("For circulate: true where those invited are told by mail; nobody is told otherwise.")]
    public bool Tell { get; init; }

    [Description("For correct: why.")]
    public string? Reason { get; init; }
}
