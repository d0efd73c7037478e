using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Isc.Access;
using Isc.Api;
using Isc.Modules;
using Isc.Reporting.Data;
using Isc.Reporting.Drafting;
using Isc.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Reporting.Api;

/// <summary>Drafts of reports for programs.</summary>
internal sealed class DraftEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("drafts", ListAsync).WithName("Drafts_List").WithTags("Report drafts")
            .WithSummary("Drafts of reports, latest first.").RequirePermission(ReportingPermissions.Draft);
        app.MapPost("drafts", AddAsync).WithName("Drafts_Add").WithTags("Report drafts")
            .WithSummary("Begins a draft of a report for a period.").ProducesValidationProblem().RequirePermission(ReportingPermissions.Draft);
        app.MapGet("drafts/{id:guid}", PartsAsync).WithName("Drafts_Parts").WithTags("Report drafts")
            .WithSummary("Every paragraph and list of a draft in a language: computed now, as written, and which sentences are stale.")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound).RequirePermission(ReportingPermissions.Draft);
        app.MapPut("drafts/{id:guid}/text", WriteAsync).WithName("Drafts_Write").WithTags("Report drafts")
            .WithSummary("Writes, keeps, takes over or adopts the text at a place. If-Match is the version read, \"0\" where nobody wrote yet.")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .RequirePermission(ReportingPermissions.Draft);
    }

    private static async Task<Ok<IReadOnlyList<DraftInfo>>> ListAsync(Drafts drafts, CancellationToken cancellationToken) =>
        TypedResults.Ok(await drafts.ListAsync(cancellationToken));

    private static async Task<Results<Created<DraftInfo>, ValidationProblem>> AddAsync(DraftRequest request, Drafts drafts, CancellationToken cancellationToken)
    {
        if (Problems.Of(request) is { } wrong)
            return TypedResults.ValidationProblem(wrong);
        try
        {
            var made = await drafts.AddAsync(request, Guid.CreateVersion7(), cancellationToken);
            return TypedResults.Created($"/api/v1/reports/drafts/{made.Id}", made);
        }
        catch (ReportRequestException refused)
        {
            return Refusal.Of(refused);
        }
    }

    private static Task<Results<Ok<IReadOnlyList<DraftPart>>, ValidationProblem, ProblemHttpResult>> PartsAsync(
        Guid id, [Description("ar, zh, en, fr, ru or es; en where left out."), MaxLength(40)] string? language, Drafts drafts, CancellationToken cancellationToken) =>
        OfAsync<IReadOnlyList<DraftPart>>(id, drafts, async draft => await drafts.PartsAsync(draft, language ?? Languages.Default, cancellationToken), cancellationToken);

    private static async Task<Results<Ok<DraftPart>, ValidationProblem, ProblemHttpResult>> WriteAsync(
        Guid id, [Description("The place, as the draft tells it."), MaxLength(300)] string place, [Description("ar, zh, en, fr, ru or es; en where left out."), MaxLength(40)] string? language,
        TextRequest request, Drafts drafts, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        if (Problems.Of(request) is { } wrong)
            return TypedResults.ValidationProblem(wrong);
        return await OfAsync(id, drafts, async draft =>
        {
            var written = await drafts.WriteAsync(draft, language ?? Languages.Default, place, request, version, cancellationToken);
            if (written is not null)
                http.SendVersion(written.Version);
            return written;
        }, cancellationToken);
    }

    private static async Task<Results<Ok<T>, ValidationProblem, ProblemHttpResult>> OfAsync<T>(
        Guid id, Drafts drafts, Func<DraftReport, Task<T?>> use, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await drafts.FindAsync(id, cancellationToken) is { } draft && await use(draft) is { } value
                ? TypedResults.Ok(value)
                : TypedResults.Problem(statusCode: StatusCodes.Status404NotFound);
        }
        catch (ReportRequestException refused)
        {
            return Refusal.Of(refused);
        }
    }
}
