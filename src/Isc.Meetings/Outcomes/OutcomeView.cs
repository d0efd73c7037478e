using System.ComponentModel;
using Isc.Text;

namespace Isc.Meetings.Outcomes;

/// <summary>What an item came to.</summary>
internal sealed record OutcomeView(
    Guid Id,
    int Version,
    Guid Item,
    Guid Meeting,
    [property: Description("information, decision or action.")] string Kind,
    LocalizedText Text,
    [property: Description("Title of the entry that it is about; null for the item as a whole.")] LocalizedText? Subject,
    [property: Description("Id of that entry's record.")] Guid? SubjectRecord,
    [property: Description("What a decision says besides; null for the other kinds.")] OutcomeDecisionView? Decision,
    [property: Description("What an action says besides; null for the other kinds.")] OutcomeActionView? Action,
    [property: Description("True while the item is discussed.")] bool Open) : IVersioned;
