using Isc.Data;

namespace Isc.Reporting.Data;

/// <summary>That a frozen report was submitted to a body, and which meeting takes it.</summary>
internal sealed class Submission : Record
{
    public Guid ReportId { get; init; }

    public required string Body { get; init; }

    /// <summary>The meeting that takes it; null where it is not known.</summary>
    public Guid? MeetingId { get; init; }

    public required DateOnly On { get; init; }

    public Guid? By { get; init; }
}
