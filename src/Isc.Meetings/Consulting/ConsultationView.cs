using System.ComponentModel;
using Isc.Meetings.Data;
using Isc.Reporting;
using Isc.Text;

namespace Isc.Meetings.Consulting;

/// <summary>A decision by correspondence.</summary>
internal sealed record ConsultationView(
    Guid Id,
    int Version,
    string Body,
    LocalizedText Question,
    [property: Description("What the record that it decides on is called; null for a question of its own.")] LocalizedText? Subject,
    [property: Description("That record.")] SourceRef? Record,
    [property: Description("The answers on offer, the proposal first.")] IReadOnlyList<ConsultationOption> Options,
    IReadOnlyList<Guid> Voters,
    DateOnly Opened,
    [property: Description("Last day for voices, by UTC.")] DateOnly Deadline,
    [property: Description("silence, majority or quorum.")] string Rule,
    int? Quorum,
    [property: Description("open, closed or withdrawn.")] string State,
    [property: Description("The voices given so far, the last of each office; empty for those who may not see them.")] IReadOnlyList<VoiceView> Voices,
    [property: Description("Null until it is closed.")] ConsultationResult? Result,
    [property: Description("The numbered decision; null where none came of it.")] Guid? Decision,
    string? Reason,
    [property: Description("Offices for which the caller may give the voice.")] IReadOnlyList<Guid> Mine,
    [property: Description("What the caller may do with it now.")] IReadOnlyList<string> Allowed) : IVersioned;
