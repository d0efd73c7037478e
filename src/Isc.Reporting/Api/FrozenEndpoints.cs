using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Isc.Access;
using Isc.Api;
using Isc.Modules;
using Isc.Reporting.Definitions;
using Isc.Reporting.Differences;
using Isc.Reporting.Freezing;
using Isc.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Isc.Reporting.Api;

/// <summary>Frozen reports for programs.</summary>
internal sealed class FrozenEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("frozen", ListAsync).WithName("FrozenReports_List").WithTags("Frozen reports")
            .WithSummary("Frozen reports, latest first; filtered by report and body, paged by cursor.").ProducesValidationProblem().AllowAnonymous();
        app.MapGet("frozen/{id:guid}", GetAsync).WithName("FrozenReports_Get").WithTags("Frozen reports")
            .WithSummary("A frozen report: period, hash, files and submissions.").ProducesProblem(StatusCodes.Status404NotFound).AllowAnonymous();
        app.MapGet("frozen/{id:guid}/document", GetDocumentAsync).WithName("FrozenReports_Document").WithTags("Frozen reports")
            .WithSummary("A file of a frozen report, byte by byte as it was frozen: docx, html, json (the content model) or md.")
            .Limited(LimitKind.Export).Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .ProducesProblem(StatusCodes.Status404NotFound).AllowAnonymous();
        app.MapGet("frozen/{id:guid}/difference", CompareAsync).WithName("FrozenReports_Difference").WithTags("Frozen reports")
            .WithSummary("What changed since a frozen report, paragraph by paragraph with figures and records: in another frozen one, or in the same composed now.")
            .Limited(LimitKind.Export).ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound).AllowAnonymous();
        app.MapPost("frozen", FreezeAsync).WithName("FrozenReports_Freeze").WithTags("Frozen reports")
            .WithSummary("Freezes a report: composes it as a reader of its class reads it and keeps every byte.")
            .Limited(LimitKind.Export).ProducesValidationProblem().ProducesProblem(StatusCodes.Status412PreconditionFailed).RequirePermission(ReportingPermissions.Freeze);
        app.MapPost("frozen/{id:guid}/submissions", SubmitAsync).WithName("FrozenReports_Submit").WithTags("Frozen reports")
            .WithSummary("Submits a frozen report to a body, with the meeting that takes it.")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound).RequirePermission(ReportingPermissions.Freeze);
    }

    private static async Task<Ok<Page<FrozenInfo>>> ListAsync(
        [AsParameters] PageRequest page, [Description("Key of the report."), MaxLength(ReportCatalogue.LongestKey)] string? key, [Description("Key of the body."), MaxLength(60)] string? body,
        FrozenReader reader, CancellationToken cancellationToken) => TypedResults.Ok(await reader.ListAsync(key, body, page, cancellationToken));

    private static async Task<Results<Ok<FrozenDetail>, ProblemHttpResult>> GetAsync(Guid id, FrozenReader reader, CancellationToken cancellationToken) =>
        await reader.FindAsync(id, cancellationToken) is { } found ? TypedResults.Ok(found) : Missing();

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetDocumentAsync(
        Guid id, [Description("docx, html, json or md; docx where left out.")] string? format, [Description("ar, zh, en, fr, ru or es; en where left out.")] string? language,
        FrozenReader reader, CancellationToken cancellationToken) =>
        await reader.FileAsync(id, language ?? Languages.Default, format ?? "docx", cancellationToken) is { Report: var report, File: var file }
            ? TypedResults.File(file.Content, file.ContentType, FrozenReader.NameOf(report, file), entityTag: new EntityTagHeaderValue($"\"{file.Hash}\""))
            : Missing();

    private static async Task<Results<Ok<IReadOnlyList<ParagraphChange>>, ValidationProblem, ProblemHttpResult>> CompareAsync(
        Guid id, [Description("Id of another frozen report; left out: the same report, composed now.")] Guid? with,
        [Description("ar, zh, en, fr, ru or es; en where left out."), MaxLength(40)] string? language,
        IFrozenReports frozen, CancellationToken cancellationToken)
    {
        try
        {
            return TypedResults.Ok(await frozen.CompareAsync(id.ToString(), with?.ToString(), language ?? Languages.Default, cancellationToken));
        }
        catch (ReportRequestException refused)
        {
            return refused.Problem == ReportRequestProblem.UnknownReport ? Missing() : Refusal.Of(refused);
        }
    }

    private static async Task<Results<Created<FrozenInfo>, ValidationProblem>> FreezeAsync(FreezeRequest request, IFrozenReports frozen, CancellationToken cancellationToken)
    {
        if (Problems.Of(request) is { } wrong)
            return TypedResults.ValidationProblem(wrong);
        try
        {
            var made = await frozen.FreezeAsync(request, Guid.CreateVersion7(), null, cancellationToken);
            return TypedResults.Created($"/api/v1/reports/frozen/{made.Id}", made);
        }
        catch (ReportRequestException refused)
        {
            return Refusal.Of(refused);
        }
    }

    private static async Task<Results<Created<SubmissionInfo>, ValidationProblem, ProblemHttpResult>> SubmitAsync(
        Guid id, SubmissionRequest request, Submitting submitting, CancellationToken cancellationToken)
    {
        if (Problems.Of(request) is { } wrong)
            return TypedResults.ValidationProblem(wrong);
        try
        {
            return await submitting.SubmitAsync(id, request, Guid.CreateVersion7(), cancellationToken) is { } made
                ? TypedResults.Created($"/api/v1/reports/frozen/{id}", made)
                : Missing();
        }
        catch (ReportRequestException refused)
        {
            return Refusal.Of(refused);
        }
    }

    private static ProblemHttpResult Missing() => TypedResults.Problem(statusCode: StatusCodes.Status404NotFound);
}
