using Isc.Library.Reading;
using Isc.Library.Text;
using Isc.Reporting;
using Microsoft.Extensions.Localization;

namespace Isc.Library.Sections;

/// <summary>The bodies to which reports on the mandate have gone, up to the cut-off.</summary>
internal sealed class RecipientsSection(SubmissionReader submissions, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "library.recipients";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var all = await submissions.OfMandateAsync(Cited.MandateOf(request), cancellationToken);
        var made = all.Where(view => request.Period.FromInception.Holds(view.Submission.When)).ToList();
        return made.Count == 0 ? [] : [new Paragraph(Cited.Recipients("Recipients", made, texts))];
    }
}
