using Isc.Data;

namespace Isc.Reporting.Data;

/// <summary>That people were reminded of a report that is due.</summary>
internal sealed class DueReminder : Record
{
    /// <summary>Key of the report's definition.</summary>
    public required string Key { get; init; }

    public required Guid MeetingId { get; init; }

    /// <summary>How many days before the deadline it is sent.</summary>
    public required int Days { get; init; }
}
