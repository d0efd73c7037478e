using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Consulting;

/// <summary>The body of <c>POST meetings/consultations</c>.</summary>
internal sealed record ConsultationRequest
{
    [Description("Key of the body that decides.")]
    public string? Body { get; init; }

    public LocalizedText? Question { get; init; }

    [Description("What is decided where the proposal is adopted: a sentence without its full stop.")]
    public LocalizedText? Proposal { get; init; }

    [Description("Offices that have a voice.")]
    public IReadOnlyList<Guid>? Voters { get; init; }

    [Description("Last day for voices, by UTC.")]
    public DateOnly? Deadline { get; init; }

    [Description("silence, majority (default) or quorum.")]
    public string? Rule { get; init; }

    [Description("Voices needed under the rule quorum.")]
    public int? Quorum { get; init; }

    [Description("Id of the record that it decides on, of those that the body's agenda would hold today; null for a question of its own.")]
    public Guid? Subject { get; init; }

    public LocalizedText? Reasons { get; init; }

    [Description("On what the decision rests.")]
    public string? LegalBasis { get; init; }

    [Description("public, members, internal (default) or restricted.")]
    public string? Class { get; init; }
}
