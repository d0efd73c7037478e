using Isc.Library.Reading;
using Isc.Library.Text;
using Isc.Reporting;
using Microsoft.Extensions.Localization;

namespace Isc.Library.Sections;

/// <summary>The last document on the mandate that went to the addressee before the cut-off, and what became of it.</summary>
internal sealed class HistorySection(SubmissionReader submissions, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "library.history";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var addressee = request.Setting("addressee");
        var all = await submissions.OfMandateAsync(Cited.MandateOf(request), cancellationToken);
        var last = all.LastOrDefault(view => view.Addressee?.Key == addressee && request.Period.FromInception.Holds(view.Submission.When));
        return last is null ? [] : [new Paragraph(Sentence(last))];
    }

    private Phrase Sentence(SubmissionView view) => Phrase.Format(
        texts[view.Submission.Outcome switch
        {
            SubmissionOutcome.NotReviewed => "History_NotReviewed",
            SubmissionOutcome.Pending => "History_Reported",
            _ => "History_WithOutcome",
        }],
        Cited.Symbol(view.Document, texts),
        view.Submission.Session is { } session ? Phrase.Of(session, Cited.SourceOf(view)) : Cited.Name(view.Addressee, texts),
        texts[$"SubmissionOutcome_{view.Submission.Outcome}"].Value);
}
