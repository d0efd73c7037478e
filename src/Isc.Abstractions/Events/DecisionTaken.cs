using Isc.Reporting;
using Isc.Text;

namespace Isc.Events;

/// <summary>A body decided, in a meeting or by correspondence.</summary>
/// <param name="DecisionId">The numbered decision.</param>
/// <param name="Reference">Its number: <c>isc-tf-2021-4</c>.</param>
/// <param name="Body">Key of the body.</param>
/// <param name="On">Day on which it was taken.</param>
/// <param name="Text">What was decided.</param>
/// <param name="Reasons">Why; null where none were given.</param>
/// <param name="Subject">The record that was decided on; null for a decision of its own.</param>
/// <param name="MeetingId">The meeting; null for a decision by correspondence.</param>
/// <param name="By">Account that recorded it.</param>
public sealed record DecisionTaken(
    Guid DecisionId, string Reference, string Body, DateOnly On, LocalizedText Text, LocalizedText? Reasons, SourceRef? Subject, Guid? MeetingId, Guid? By)
    : IIntegrationEvent
{
    /// <summary>What is to be done of it: the actions that were agreed on the same record. They are kept by whoever decided.</summary>
    public IReadOnlyList<AgreedAction> Actions { get; init; } = [];
}
