using Isc.Api;
using Isc.Modules;
using Isc.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Reporting.Api;

/// <summary>Reports for programs: the list, the content model, the files.</summary>
internal sealed class ReportingEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("", ListAsync)
            .WithName("Reports_List").WithTags("Reports")
            .WithSummary("The reports that can be composed, with addressee, form and last period.")
            .AllowAnonymous();
        app.MapGet("{key}", GetAsync)
            .WithName("Reports_Get").WithTags("Reports")
            .WithSummary("A report composed now: all words and figures in one language, each figure with the ids of its records.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesValidationProblem()
            .AllowAnonymous();
        app.MapGet("{key}/document", GetDocumentAsync)
            .WithName("Reports_Document").WithTags("Reports")
            .WithSummary("A report composed now, as a file: docx, html, json or md, or its figures and tables as csv or xlsx.")
            .Limited(LimitKind.Export).Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesValidationProblem()
            .AllowAnonymous();
    }

    private static async Task<Ok<IReadOnlyList<ReportInfo>>> ListAsync(IReports reports, CancellationToken cancellationToken) =>
        TypedResults.Ok(await reports.AllAsync(cancellationToken));

    private static async Task<Results<Ok<Report>, ProblemHttpResult, ValidationProblem>> GetAsync(
        string key, [AsParameters] ReportQuery query, IReports reports, CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(key, cancellationToken) is not { } info)
            return await MissingAsync(key, reports, cancellationToken);
        var choice = new ReportChoice(info, query.Since, query.AsOf, query.Language, Languages.Default);
        if (choice.Period is not { } period)
            return Refusal.Of(choice.Problems);
        try
        {
            return TypedResults.Ok(await reports.ComposeAsync(key, period, choice.Language, cancellationToken));
        }
        catch (ReportRequestException refused)
        {
            return Refusal.Of(refused);
        }
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult, ValidationProblem>> GetDocumentAsync(
        string key, string? format, [AsParameters] ReportQuery query, IReports reports, HttpRequest request, CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(key, cancellationToken) is not { } info)
            return await MissingAsync(key, reports, cancellationToken);
        var choice = new ReportChoice(info, query.Since, query.AsOf, query.Language, Languages.Default);
        var form = format ?? "docx";
        var problems = choice.Problems.ToList();
        if (!reports.Formats.Contains(form, StringComparer.Ordinal))
            problems.Add(ReportArguments.Unknown("format", ReportRequestProblem.UnknownFormat, form, reports.Formats));
        if (problems.Count > 0)
            return Refusal.Of(problems);

        try
        {
            var report = await reports.ComposeAsync(key, choice.Period!, choice.Language, cancellationToken);
            var file = await reports.RenderAsync(report, form, $"{request.Scheme}://{request.Host}", cancellationToken);
            return TypedResults.File(file.Content.ToArray(), file.ContentType, file.Name);
        }
        catch (ReportRequestException refused)
        {
            return Refusal.Of(refused);
        }
    }

    internal static async Task<ProblemHttpResult> MissingAsync(string key, IReports reports, CancellationToken cancellationToken) => TypedResults.Problem(
        ReportArguments.Unknown("key", ReportRequestProblem.UnknownReport, key, (await reports.AllAsync(cancellationToken)).Select(report => report.Key)).Message,
        statusCode: StatusCodes.Status404NotFound);
}
