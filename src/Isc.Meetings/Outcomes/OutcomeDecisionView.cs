using System.ComponentModel;
using Isc.Meetings.Decisions;
using Isc.Text;

namespace Isc.Meetings.Outcomes;

/// <summary>A decision among the outcomes of an item.</summary>
internal sealed record OutcomeDecisionView(
    [property: Description("The numbered decision; null until the item is settled.")] Guid? Id,
    [property: Description("body-year-n; null until the item is settled.")] string? Reference,
    [property: Description("decision, agreement, recommendation, mechanism or note.")] string Kind,
    LocalizedText? Reasons,
    string? LegalBasis,
    IReadOnlyList<RequestDetail> Requests,
    IReadOnlyList<string> Themes,
    IReadOnlyList<string> Bodies,
    Guid? Supersedes);
