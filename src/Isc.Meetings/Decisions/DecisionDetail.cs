using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Decisions;

/// <summary>A decision of the register.</summary>
internal sealed record DecisionDetail(
    Guid Id,
    int Version,
    [property: Description("body-year-n: isc-tf-2021-1.")] string Reference,
    [property: Description("Key of the body.")] string Body,
    [property: Description("Where it was taken; null where the source does not say.")] Guid? Meeting,
    [property: Description("decision, agreement, recommendation, mechanism or note.")] string Kind,
    DateOnly From,
    DateOnly Until,
    LocalizedText Text,
    [property: Description("Why; null where none were given.")] LocalizedText? Reasons,
    [property: Description("On what it rests.")] string? LegalBasis,
    IReadOnlyList<RequestDetail> Requests,
    [property: Description("Keys of the themes it concerns.")] IReadOnlyList<string> Themes,
    [property: Description("Keys of the bodies it concerns.")] IReadOnlyList<string> Bodies,
    [property: Description("public, members, internal or restricted.")] string Class,
    [property: Description("The decision that took its place.")] Guid? SupersededBy,
    [property: Description("The consultation by correspondence that led to it.")] Guid? Consultation,
    string? Citation) : IVersioned;
