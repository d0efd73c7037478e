using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Decisions;

/// <summary>The body of <c>POST decisions</c>.</summary>
internal sealed record RecordDecisionRequest
{
    [Description("Key of the body that decided.")]
    public string? Body { get; init; }

    [Description("The meeting at which it was taken.")]
    public Guid? Meeting { get; init; }

    [Description("decision (default), agreement, recommendation, mechanism or note.")]
    public string? Kind { get; init; }

    [Description("The day, or the first possible day.")]
    public DateOnly? From { get; init; }

    [Description("The last possible day; left out where the day is known.")]
    public DateOnly? Until { get; init; }

    public LocalizedText? Text { get; init; }

    [Description("Why.")]
    public LocalizedText? Reasons { get; init; }

    [Description("On what it rests: Resolution 191 (Rev. Dubai, 2018).")]
    public string? LegalBasis { get; init; }

    [Description("The decision of the same body whose place it takes.")]
    public Guid? Supersedes { get; init; }

    [Description("True when it is made of requests that hold until they are withdrawn.")]
    public bool Standing { get; init; }

    public IReadOnlyList<RequestDetail>? Requests { get; init; }

    [Description("Keys of the themes it concerns.")]
    public IReadOnlyList<string>? Themes { get; init; }

    [Description("Keys of the bodies it concerns.")]
    public IReadOnlyList<string>? Bodies { get; init; }

    [Description("public (default), members, internal or restricted.")]
    public string? Class { get; init; }
}
