using Isc.Access;
using Isc.Events;
using Isc.Reporting;
using Isc.Text;

namespace Isc.Escalation;

/// <summary>An issue found its outcome: decided, settled by agreement or withdrawn. Modules react to it; so may the meeting record.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Reference">Its number: <c>ISSUE-12</c>.</param>
/// <param name="Source">The record of a register that it came from; null for none.</param>
/// <param name="Theme">Key of its theme.</param>
/// <param name="Outcome">"decided", "resolved" or "withdrawn".</param>
/// <param name="Body">Key of the body that held it.</param>
/// <param name="On">Day of the outcome.</param>
/// <param name="Text">The ruling, or the note.</param>
/// <param name="Class">Who may read it.</param>
public sealed record IssueConcluded(
    SourceRef Issue, string Reference, SourceRef? Source, string Theme, string Outcome, string Body, DateOnly On, LocalizedText Text, Classification Class)
    : IIntegrationEvent
{
    /// <summary>The other records that it is about, as far as their ids are known: documents, meetings, actions, recommendations, risks.</summary>
    public IReadOnlyList<SourceRef> Links { get; init; } = [];
}
