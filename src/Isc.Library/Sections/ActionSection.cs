using Isc.Library.Reading;
using Isc.Library.Text;
using Isc.Reporting;
using Microsoft.Extensions.Localization;

namespace Isc.Library.Sections;

/// <summary>What the addressee is invited to do: the action of the mandate's first submission still open at the cut-off.</summary>
internal sealed class ActionSection(SubmissionReader submissions, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "library.action";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var next = await submissions.NextAsync(request, cancellationToken);
        return next?.Submission.Action is { } action ? [new Paragraph(Sentence(next, action))] : [];
    }

    private Phrase Sentence(SubmissionView view, SubmissionAction action)
    {
        var addressee = Phrase.Format(
            texts[view.Addressee?.Acronym is null ? "Addressee_Named" : "Addressee_Acronym"], Cited.Name(view.Addressee, texts));
        var references = view.Submission.References;
        return references.Count == 0
            ? Phrase.Format(texts[$"Action_{action}"], addressee)
            : Phrase.Format(texts[$"Action_{action}_With"], addressee, new Phrase(
                [new Inline(string.Join(texts["List_Separator"], references), Sources: [Cited.SourceOf(view)])]));
    }
}
