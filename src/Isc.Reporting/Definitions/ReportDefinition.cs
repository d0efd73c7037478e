namespace Isc.Reporting.Definitions;

/// <summary>A report as data: what it is made of, never what it says.</summary>
internal sealed record ReportDefinition
{
    public required string Key { get; init; }

    /// <summary>One of <see cref="ReportForm.All"/>.</summary>
    public required string Form { get; init; }

    public required AddresseeDefinition Addressee { get; init; }

    /// <summary>Text of the title.</summary>
    public required string Title { get; init; }

    /// <summary>Text of who reports.</summary>
    public required string Source { get; init; }

    /// <summary>Code of the language the report is drafted in.</summary>
    public required string OriginalLanguage { get; init; }

    /// <summary>What the latest report covered.</summary>
    public required PeriodDefinition LastPeriod { get; init; }

    /// <summary>Revisions of the resolution it reports on, oldest first.</summary>
    public required IReadOnlyList<MandateRevision> Mandate { get; init; }

    public required CoverDefinition Cover { get; init; }

    public required IReadOnlyList<ChapterDefinition> Chapters { get; init; }

    /// <summary>Text of the mandate in force on a day; the first revision for earlier days.</summary>
    public string MandateOn(DateOnly day) => (Mandate.LastOrDefault(revision => revision.From <= day) ?? Mandate[0]).Text;
}
