using Isc.Meetings.Data;
using Isc.Meetings.Decisions;
using Isc.Meetings.Text;
using Isc.Reporting;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Sections;

/// <summary>Standing requests of a body that are still open at the cut-off.</summary>
internal sealed class RequestsSection(DecisionRegister register, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "meetings.requests";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var decisions = await register.OfPeriodAsync(request.Setting("body"), request.Period, cancellationToken);
        return [.. decisions.Where(d => d.IsStanding).Select(d => (Decision: d, Open: OpenOf(d)))
            .Where(d => d.Open.Count > 0).Select(d => ParagraphOf(d.Decision, d.Open))];
    }

    private static List<DecisionRequest> OpenOf(Decision decision) =>
        [.. decision.Requests.Where(r => r.State is RequestState.Open or RequestState.InProgress)];

    private Paragraph ParagraphOf(Decision decision, List<DecisionRequest> open)
    {
        var source = Sentences.SourceOf(decision);
        return new(Phrase.Format(
            texts["Requests_List"],
            Sentences.Bare(decision.Text, source),
            Phrase.Join(texts["Requests_Separator"], open.Select(r => Sentences.Bare(r.Text, source)))));
    }
}
