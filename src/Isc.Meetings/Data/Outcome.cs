using Isc.Data;
using Isc.Text;

namespace Isc.Meetings.Data;

/// <summary>
/// What an item of an agenda came to. While the item is discussed it can be changed and converted; once the item is settled, a decision
/// has its number and an action its record, and the outcome stays as it is.
/// </summary>
internal sealed class Outcome : Record
{
    public required Guid ItemId { get; init; }

    public required Guid MeetingId { get; init; }

    /// <summary>Its place among the item's outcomes, from 1.</summary>
    public required int Place { get; init; }

    public required OutcomeKind Kind { get; set; }

    /// <summary>A sentence without its full stop.</summary>
    public required LocalizedText Text { get; set; }

    /// <summary>The entry of a standing item that it is about; null for the item as a whole.</summary>
    public OutcomeSubject? Subject { get; set; }

    /// <summary>What a decision says besides; null for the other kinds.</summary>
    public DecisionDraft? Decision { get; set; }

    /// <summary>What an action says besides; null for the other kinds.</summary>
    public ActionDraft? Action { get; set; }

    /// <summary>The numbered decision that it became.</summary>
    public Guid? DecisionId { get; set; }

    /// <summary>The action that it became.</summary>
    public Guid? ActionId { get; set; }

    /// <summary>True where it was taken back before the item was settled.</summary>
    public bool Withdrawn { get; set; }
}
