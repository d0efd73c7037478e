using Isc.Charts;
using Isc.Modules.Oversight.Data;
using Isc.Modules.Oversight.Recommendations;
using Isc.Modules.Oversight.Text;
using Isc.Reporting;

namespace Isc.Modules.Oversight.Report;

/// <summary>Where all recommendations stand at the cut-off: in a sentence, then by the body they come from, as table and chart.</summary>
internal sealed class ProgressSection(Register register, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "oversight.progress";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var asOf = request.Period.AsOf;
        var all = await register.AsOfAsync(asOf, cancellationToken);
        if (all.Count == 0)
            return [];
        var streams = all.GroupBy(r => r.Stream).OrderBy(stream => stream.Key).ToList();
        return
        [
            new Paragraph(Phrase.Format(
                texts["Progress_Rates"],
                Count("accepted", all.Where(r => r.Standing.IsAccepted)),
                Count("relevant", all.Where(r => r.Standing.Acceptance != Acceptance.NotRelevant)),
                Count("implemented", all.Where(IsImplemented)), Count("accepted", all.Where(r => r.Standing.IsAccepted)),
                Count("overdue", all.Where(r => r.IsOverdue(asOf))))),
            new Table(
                texts["Progress_Table"],
                [texts["Progress_Source"], texts["Progress_All"], texts["Acceptance_Accepted"], texts["Implementation_Verified"], texts["Progress_Open"], texts["Progress_Overdue"]],
                [.. streams.Select(stream => RowOf(stream, asOf))]),
            new ChartBlock(new ChartModel(
                texts["Progress_Chart"], texts["Progress_Source"], [.. streams.Select(stream => texts[$"Stream_{stream.Key}"].Value)],
                [
                    new(texts["Implementation_Verified"], [.. streams.Select(stream => (long)stream.Count(IsImplemented))]),
                    new(texts["Progress_Open"], [.. streams.Select(stream => (long)stream.Count(r => r.Standing.IsOpen))]),
                ])),
        ];
    }

    private IReadOnlyList<Phrase> RowOf(IGrouping<OversightStream, RecommendationAsOf> stream, DateOnly asOf) =>
    [
        texts[$"Stream_{stream.Key}"].Value,
        Cell(Figure.Count("recommendations", stream.Select(RecordOf))),
        Cell(Count("accepted", stream.Where(r => r.Standing.IsAccepted))),
        Cell(Count("implemented", stream.Where(IsImplemented))),
        Cell(Count("open", stream.Where(r => r.Standing.IsOpen))),
        Cell(Count("overdue", stream.Where(r => r.IsOverdue(asOf)))),
    ];

    private static bool IsImplemented(RecommendationAsOf recommendation) => recommendation.Standing.Implementation == Implementation.Verified;

    private static Phrase Cell(Figure figure) => Phrase.Format("{0}", figure);

    private static Figure Count(string standing, IEnumerable<RecommendationAsOf> recommendations) =>
        Figure.Count($"recommendations-{standing}", recommendations.Select(RecordOf));

    private static SourceRef RecordOf(RecommendationAsOf r) => new("recommendation", r.Id, $"/oversight/recommendations/{r.Id}");
}
