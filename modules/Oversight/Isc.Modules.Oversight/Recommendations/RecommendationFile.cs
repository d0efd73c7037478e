using Isc.Data.Access;
using Isc.Export;
using Isc.Modules.Oversight.Data;

namespace Isc.Modules.Oversight.Recommendations;

/// <summary>The register as a file: a line for each step, so that the standing on any day can be recounted.</summary>
internal sealed class RecommendationFile : IEndpointModule
{
    private static readonly string[] Columns =
    [
        "id", "stream", "report", "year", "form", "ordinal", "text", "addressee", "theme", "sector", "due", "due for", "step from", "step until", "step order",
        "acceptance", "implementation", "class",
    ];

    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/recommendations/file", File)
        .WithName("OversightRecommendationsFile")
        .WithSummary("Recommendations that the caller may read as CSV: a line for each step of their standing.")
        .AnswersCsv()
        .AllowAnonymous();

    private static PushStreamHttpResult File(OversightDbContext context, ICurrentActor current) => CsvFile.Of(
        "recommendations.csv", Columns,
        context.Recommendations.AsNoTracking().ReadableBy(current.Actor)
            .Join(context.Steps.AsNoTracking(), r => r.Id, s => s.RecommendationId, (r, s) => new { Recommendation = r, Step = s })
            .OrderBy(line => line.Recommendation.Year).ThenBy(line => line.Recommendation.Form).ThenBy(line => line.Recommendation.Ordinal)
            .ThenBy(line => line.Recommendation.Id).ThenBy(line => line.Step.Until).ThenBy(line => line.Step.Order)
            .AsAsyncEnumerable(),
        (row, line) => row
            .Text($"{line.Recommendation.Id}").Code<OversightStream>(line.Recommendation.Stream).Text(line.Recommendation.ReportSymbol).Number(line.Recommendation.Year)
            .Code<Form>(line.Recommendation.Form).Number(line.Recommendation.Ordinal).Text(line.Recommendation.Text?.ToString())
            .Code<Addressee>(line.Recommendation.Addressee).Text(line.Recommendation.Theme).Text(line.Recommendation.Sector).Date(line.Recommendation.Due).Text(line.Recommendation.DueFor?.ToString())
            .Date(line.Step.From).Date(line.Step.Until).Number(line.Step.Order).Code<Acceptance>(line.Step.Acceptance).Code(line.Step.Implementation)
            .Code<Classification>(line.Recommendation.Class));
}
