using System.ComponentModel;
using Isc.Api;
using Isc.Bodies;
using Isc.Export;
using Isc.Meetings.Reading;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Meetings.Decisions;

internal sealed class ListDecisionsEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("decisions", ListAsync)
            .WithName("Decisions_List")
            .WithTags("Decisions")
            .WithSummary("The register of decisions, latest first; filtered by body and year, paged by cursor.")
            .ProducesValidationProblem()
            .AllowAnonymous();
        app.MapGet("decisions/file", FileAsync)
            .WithName("Decisions_File")
            .WithTags("Decisions")
            .WithSummary("The register as CSV, in the caller's language, filtered as the list is.")
            .Limited(LimitKind.Export)
            .Produces(StatusCodes.Status200OK, contentType: "text/csv")
            .AllowAnonymous();
        app.MapGet("decisions/{id:guid}", GetAsync)
            .WithName("Decisions_Get")
            .WithTags("Decisions")
            .WithSummary("A decision with its requests and what it concerns. Its ETag is its version.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .AllowAnonymous();
    }

    private static async Task<Results<Ok<Page<DecisionDetail>>, ValidationProblem>> ListAsync(
        [Description("Key of a body: iscg.")] string? body,
        [Description("Year of the reference.")] int? year,
        [Description("The 'next' of the page before.")] string? cursor,
        [Description("Decisions on a page, 1 to 200; 50 unless given.")] int? size,
        DecisionRegister register, IBodyNames bodies, CancellationToken cancellationToken)
    {
        (DateOnly, Guid)? after = cursor is not null && DecisionRegister.TryReadCursor(cursor, out var position) ? position : null;
        var problems = new Problems()
            .Refuse(cursor is not null && after is null, "cursor", "Problem_Cursor")
            .Refuse(size is < 1 or > PageRequest.MaximumSize, "size", "Problem_Between", 1, PageRequest.MaximumSize);
        if (!problems.Any && body is not null)
            problems.Refuse(await bodies.FindAsync(body, cancellationToken) is null, "body", "Problem_NoBody", body);
        return problems.Any
            ? problems.ToResult()
            : TypedResults.Ok(await register.ReadAsync(new(body, year), size ?? PageRequest.DefaultSize, after, cancellationToken));
    }

    private static PushStreamHttpResult FileAsync(
        [Description("Key of a body: iscg.")] string? body, [Description("Year of the reference.")] int? year, DecisionRegister register, CancellationToken cancellationToken) =>
        CsvFile.Of("decisions.csv", ["id", "reference", "body", "kind", "from", "until", "text", "reasons", "legal basis", "requests", "themes", "bodies", "class"],
            register.AllAsync(new(body, year), cancellationToken), (row, d) => row
                .Text($"{d.Id}").Text(d.Reference).Text(d.Body).Text(d.Kind).Date(d.From).Date(d.Until).Text(d.Text.ToString()).Text(d.Reasons?.ToString()).Text(d.LegalBasis)
                .Text(string.Join("; ", d.Requests.Select(r => $"{r.Addressee}: {r.Text} ({r.State})"))).Text(string.Join("; ", d.Themes)).Text(string.Join("; ", d.Bodies)).Text(d.Class));

    private static async Task<Results<Ok<DecisionDetail>, ProblemHttpResult>> GetAsync(
        Guid id, DecisionRegister register, HttpContext http, CancellationToken cancellationToken)
    {
        if (await register.FindAsync(id, cancellationToken) is not { } decision)
            return GetMeetingEndpoints.NotFound();
        http.SendVersion(decision.Version);
        return TypedResults.Ok(decision);
    }
}
