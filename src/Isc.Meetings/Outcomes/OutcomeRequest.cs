using System.ComponentModel;
using Isc.Meetings.Decisions;
using Isc.Text;

namespace Isc.Meetings.Outcomes;

/// <summary>An outcome to note or to change. To convert one, send it with another kind.</summary>
internal sealed record OutcomeRequest
{
    [Description("information (default), decision or action.")]
    public string? Kind { get; init; }

    [Description("A sentence without its full stop.")]
    public LocalizedText? Text { get; init; }

    [Description("The record of the entry that it is about, where a standing item holds several.")]
    public Guid? Subject { get; init; }

    [Description("Of a decision: decision (default), agreement, recommendation, mechanism or note.")]
    public string? Decision { get; init; }

    [Description("Of a decision: why.")]
    public LocalizedText? Reasons { get; init; }

    [Description("Of a decision: on what it rests.")]
    public string? LegalBasis { get; init; }

    [Description("Of a decision: what it asks of whom.")]
    public IReadOnlyList<RequestDetail>? Requests { get; init; }

    [Description("Of a decision: keys of the themes it concerns.")]
    public IReadOnlyList<string>? Themes { get; init; }

    [Description("Of a decision: keys of the bodies it concerns.")]
    public IReadOnlyList<string>? Bodies { get; init; }

    [Description("Of a decision: the decision of the same body whose place it takes.")]
    public Guid? Supersedes { get; init; }

    [Description("Of an action: the office that owns it; or 'account'.")]
    public Guid? Office { get; init; }

    [Description("Of an action: the account that owns it; or 'office'.")]
    public Guid? Account { get; init; }

    [Description("Of an action: last day.")]
    public DateOnly? Due { get; init; }

    [Description("Of an action: normal (default) or high, which is done only with evidence.")]
    public string? Priority { get; init; }
}
