using Isc.Meetings.Data;
using Isc.Meetings.Decisions;
using Isc.Meetings.Text;
using Isc.Reporting;
using Isc.Time;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Sections;

/// <summary>What a body decided, with date and requests: in the period, or before it and still in force at its end.</summary>
internal sealed class DecisionsSection(DecisionRegister register, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "meetings.decisions";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var decisions = await register.OfPeriodAsync(request.Setting("body"), request.Period, cancellationToken);
        return [.. decisions.Where(d => !d.IsStanding && d.Kind != DecisionKind.Note).Select(ParagraphOf)];
    }

    private Paragraph ParagraphOf(Decision decision)
    {
        var source = Sentences.SourceOf(decision);
        var text = Sentences.Bare(decision.Text, source);
        var requests = decision.Requests.Where(r => r.State != RequestState.Withdrawn).Select(r => r.Due is { } due
            ? Phrase.Format(texts["Sentence_Due"], Sentences.Bare(r.Text, source), due.ToLongText())
            : Phrase.Format(texts["Sentence"], Sentences.Bare(r.Text, source)));
        // A window that is no month or year says no more than the period does.
        var sentence = decision.When.Precision == DatePrecision.Window
            ? Phrase.Format(texts["Sentence"], text)
            : Phrase.Format(texts["Sentence_Dated"], text, decision.When.ToString());
        return new[] { sentence }.Concat(requests).ToParagraph();
    }
}
