using System.ComponentModel;

namespace Isc.Meetings.Actions;

/// <summary>The body of <c>POST meetings/actions/{id}/{trigger}</c>; all of it may be left out where the trigger asks for nothing.</summary>
internal sealed record ActionRequest
{
    [Description("Why; required for decline, return and cancel.")]
    public string? Reason { get; init; }

    [Description("For assign: the office that owns it; or 'account'.")]
    public Guid? Office { get; init; }

    [Description("For assign: the account that owns it; or 'office'.")]
    public Guid? Account { get; init; }

    [Description("For assign: last day; as before where left out.")]
    public DateOnly? Due { get; init; }

    [Description("For block: on what it waits.")]
    public string? BlockedOn { get; init; }

    [Description("For block: until when.")]
    public DateOnly? Until { get; init; }

    [Description("For claim-done: what was done.")]
    public string? Statement { get; init; }

    [Description("For claim-done: symbols of documents or addresses; required where the priority is high.")]
    public IReadOnlyList<string>? Evidence { get; init; }

    [Description("For supersede: the action that takes its place.")]
    public Guid? Successor { get; init; }
}
