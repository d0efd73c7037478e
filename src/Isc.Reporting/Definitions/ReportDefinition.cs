using System.Text.Json.Serialization;

namespace Isc.Reporting.Definitions;

/// <summary>A report as data: what it is made of, never what it says.</summary>
internal sealed record ReportDefinition
{
    public required string Key { get; init; }

    /// <summary>One of <see cref="ReportForm.All"/>.</summary>
    public required string Form { get; init; }

    public required AddresseeDefinition Addressee { get; init; }

    public required DefinedText Title { get; init; }

    /// <summary>Who reports.</summary>
    public required DefinedText Source { get; init; }

    /// <summary>Code of the language the report is drafted in.</summary>
    public required string OriginalLanguage { get; init; }

    public PeriodRule PeriodRule { get; init; } = PeriodRule.Free;

    /// <summary>What the latest report before Isc covered; null where there was none.</summary>
    public PeriodDefinition? LastPeriod { get; init; }

    /// <summary>What it reports on one by one; null where there is one such report.</summary>
    public SubjectDefinition? Subject { get; init; }

    /// <summary>Revisions of the resolution it reports on, oldest first; none where it reports on no resolution.</summary>
    public IReadOnlyList<MandateRevision> Mandate { get; init; } = [];

    public required CoverDefinition Cover { get; init; }

    public required IReadOnlyList<ChapterDefinition> Chapters { get; init; }

    /// <summary>Whether its addressee is the body that it reports on.</summary>
    [JsonIgnore]
    public bool GoesToSubject => Subject?.Kind == Subjects.Body && Addressee.Body == SubjectDefinition.Placeholder;

    /// <summary>The mandate in force on a day, the first revision for earlier days; null where it reports on no resolution.</summary>
    public DefinedText? MandateOn(DateOnly day) => (Mandate.LastOrDefault(revision => revision.From <= day) ?? (Mandate.Count > 0 ? Mandate[0] : null))?.Text;
}
