using Isc.Access;
using Isc.Data;

namespace Isc.Reporting.Data;

/// <summary>A report that people are writing, over what its records say.</summary>
internal sealed class DraftReport : Record
{
    /// <summary>Key of its definition.</summary>
    public required string Key { get; init; }

    public DateOnly? Since { get; init; }

    public required DateOnly AsOf { get; init; }

    public ReportPeriod Period => new(Since, AsOf);

    /// <summary>Who will read it: it is composed as such a reader reads it.</summary>
    public required Classification Class { get; init; }

    /// <summary>The meeting that it is for; null where that is not known.</summary>
    public Guid? MeetingId { get; init; }

    public required DateTime MadeAt { get; init; }

    /// <summary>Who began it; null where Isc made it ahead.</summary>
    public Guid? MadeBy { get; init; }
}
