using Isc.Library.Reading;
using Isc.Reporting;

namespace Isc.Library.Sections;

/// <summary>Under which item of its agenda the addressee takes the report, for its cover.</summary>
internal sealed class AgendaItemSection(SubmissionReader submissions) : IReportSection
{
    public string Key => "library.agenda-item";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken) =>
        await submissions.NextAsync(request, cancellationToken) is { Submission.AgendaItem: { } item } view
            ? [new Paragraph(new Phrase([new Inline(item, Sources: [Cited.SourceOf(view)])]))]
            : [];
}
