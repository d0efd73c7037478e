using Isc.Access;
using Isc.Data;
using Isc.Text;
using Isc.Time;

namespace Isc.Meetings.Data;

/// <summary>Meetings of one body that are numbered together and share standing items.</summary>
internal sealed class MeetingSeries : Record
{
    public required string Key { get; init; }

    public required Guid BodyId { get; init; }

    /// <summary>Beside the id, so that lists need no look-up in another kernel's tables.</summary>
    public required string BodyKey { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>When the series began. Null where the record does not reach back to its beginning: then no total is claimed.</summary>
    public DateWindow? Since { get; init; }

    /// <summary>Number of the next meeting; null where the source gives no numbers. Its change is guarded by the version.</summary>
    public int? NextNumber { get; set; }

    public IReadOnlyList<StandingItem> StandingItems { get; set; } = [];

    /// <summary>When its meetings recur; null where each is planned by itself.</summary>
    public SeriesPattern? Pattern { get; set; }

    /// <summary>Who may see the days that the pattern gives.</summary>
    public Classification Class { get; init; }

    /// <summary>Counts the changes of the pattern, for calendars.</summary>
    public int Sequence { get; set; }
}
