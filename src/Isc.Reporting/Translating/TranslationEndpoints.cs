using Isc.Api;
using Isc.Modules;
using Isc.Reporting.Api;
using Isc.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Reporting.Translating;

/// <summary>How far a report stands in each language.</summary>
internal sealed class TranslationEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("{key}/languages", GetAsync)
        .WithName("Reports_Languages").WithTags("Reports")
        .WithSummary("How far a report stands in each of the six languages, with the words that have no translation.")
        .Limited(LimitKind.Export)
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesValidationProblem()
        .AllowAnonymous();

    private static async Task<Results<Ok<IReadOnlyList<TranslationStatus>>, ProblemHttpResult, ValidationProblem>> GetAsync(
        string key, [AsParameters] ReportQuery query, IReports reports, TranslationReader translations, CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(key, cancellationToken) is not { } info)
            return await ReportingEndpoints.MissingAsync(key, reports, cancellationToken);
        var choice = new ReportChoice(info, query.Since, query.AsOf, query.Language, Languages.Default);
        return choice.Period is { } period
            ? TypedResults.Ok(await translations.ReadAsync(key, period, cancellationToken))
            : Refusal.Of(choice.Problems);
    }
}
