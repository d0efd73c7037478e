using Isc.Access;
using Isc.Data;
using Isc.Data.Access;
using Isc.Text;

namespace Isc.Reporting.Data;

/// <summary>A report as it stood when it was frozen. The database refuses to change it.</summary>
internal sealed class FrozenReport : Record, IClassified
{
    public static AccessPaths Paths { get; } = AccessPaths.None.In<FrozenReport>(ScopeKind.Body, r => r.Body);

    /// <summary>Key of its definition.</summary>
    public required string Key { get; init; }

    /// <summary>Counts the frozen reports of a definition, from 1. Given when it is kept.</summary>
    public int Number { get; set; }

    /// <summary>Key of the body it goes to.</summary>
    public required string Body { get; init; }

    public required LocalizedText Title { get; init; }

    public DateOnly? Since { get; init; }

    public required DateOnly AsOf { get; init; }

    public ReportPeriod Period => new(Since, AsOf);

    /// <summary>Symbol of the document; null where none was assigned yet.</summary>
    public string? Symbol { get; init; }

    public required DateTime FrozenAt { get; init; }

    public Guid? FrozenBy { get; init; }

    /// <summary>SHA-256 of the lines "language, space, SHA-256 of its model", in order of language code.</summary>
    public required string Hash { get; init; }

    public required Classification Class { get; init; }

    public List<FrozenFile> Files { get; init; } = [];

    public List<Submission> Submissions { get; init; } = [];
}
