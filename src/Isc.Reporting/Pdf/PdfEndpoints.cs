using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Isc.Access;
using Isc.Api;
using Isc.Modules;
using Isc.Reporting.Api;
using Isc.Reporting.Freezing;
using Isc.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Reporting.Pdf;

/// <summary>Reports as PDF: ordered, looked after, fetched.</summary>
internal sealed class PdfEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapPost("{key}/pdf", OrderAsync)
            .WithName("Reports_OrderPdf").WithTags("Reports")
            .WithSummary("Orders a report as PDF. It is composed now and printed in its turn; the answer says where to look. Not found where PDF is not offered.")
            .Limited(LimitKind.Export)
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status429TooManyRequests)
            .RequirePermission(ReportingPermissions.Print);
        app.MapPost("frozen/{id:guid}/pdf", OrderFrozenAsync)
            .WithName("FrozenReports_OrderPdf").WithTags("Frozen reports")
            .WithSummary("Orders a frozen report as PDF, printed in its turn from the Word document as it was frozen; the answer says where to look. Not found where PDF is not offered.")
            .Limited(LimitKind.Export)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status429TooManyRequests)
            .RequirePermission(ReportingPermissions.Print);
        app.MapGet("{key}/pdf/{id:guid}", Get)
            .WithName("Reports_GetPdf").WithTags("Reports")
            .WithSummary("How far a PDF is that the caller ordered.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequirePermission(ReportingPermissions.Print);
        app.MapGet("{key}/pdf/{id:guid}/document", GetDocument)
            .WithName("Reports_PdfDocument").WithTags("Reports")
            .WithSummary("The PDF that the caller ordered, for a day after the order.")
            .Produces(StatusCodes.Status200OK, contentType: PdfOrder.MediaType)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequirePermission(ReportingPermissions.Print);
    }

    private static async Task<Results<Accepted<PdfAnswer>, ProblemHttpResult, ValidationProblem>> OrderAsync(
        string key, [AsParameters] ReportQuery query, IReports reports, PdfOrders orders, HttpRequest request, CancellationToken cancellationToken)
    {
        if (!orders.AreTaken)
            return NotFound();
        if (await reports.FindAsync(key, cancellationToken) is not { } info)
            return await ReportingEndpoints.MissingAsync(key, reports, cancellationToken);
        var choice = new ReportChoice(info, query.Since, query.AsOf, query.Language, Languages.Default);
        if (choice.Period is not { } period)
            return Refusal.Of(choice.Problems);
        return await orders.TakeAsync(key, period, choice.Language, $"{request.Scheme}://{request.Host}", cancellationToken) is { } order ? Taken(order) : TooMany();
    }

    private static async Task<Results<Accepted<PdfAnswer>, ProblemHttpResult>> OrderFrozenAsync(
        Guid id, [Description("ar, zh, en, fr, ru or es; en where left out."), MaxLength(40)] string? language, FrozenReader reader, PdfOrders orders, CancellationToken cancellationToken)
    {
        if (!orders.AreTaken || await reader.FileAsync(id, language ?? Languages.Default, "docx", cancellationToken) is not var (report, document))
            return NotFound();
        return await orders.TakeAsync(report, document, cancellationToken) is { } order ? Taken(order) : TooMany();
    }

    private static Accepted<PdfAnswer> Taken(PdfOrder order) => TypedResults.Accepted(PdfAnswer.PathOf(order), PdfAnswer.Of(order, PdfState.Waiting));

    private static ProblemHttpResult TooMany() =>
        TypedResults.Problem("Too many PDF files are waiting; try again in a few minutes.", statusCode: StatusCodes.Status429TooManyRequests);

    private static Results<Ok<PdfAnswer>, ProblemHttpResult> Get(string key, Guid id, PdfOrders orders) =>
        orders.Find(id) is ({ } order, var state) && order.Report == key ? TypedResults.Ok(PdfAnswer.Of(order, state)) : NotFound();

    private static Results<FileStreamHttpResult, ProblemHttpResult> GetDocument(string key, Guid id, PdfOrders orders) =>
        orders.Find(id) is ({ } order, PdfState.Ready) && order.Report == key && orders.Open(order) is { } content
            ? TypedResults.File(content, PdfOrder.MediaType, order.Name)
            : NotFound();

    private static ProblemHttpResult NotFound() => TypedResults.Problem("There is no such PDF.", statusCode: StatusCodes.Status404NotFound);
}
