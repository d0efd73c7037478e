using Isc.Access;
using Isc.Api;
using Isc.Modules;
using Isc.Reporting.Definitions;
using Isc.Reporting.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Api;

/// <summary>What reports are made of, for programs.</summary>
internal sealed class DefinitionEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("definitions", ListAsync).WithName("Definitions_List").WithTags("Report definitions")
            .WithSummary("The definitions of reports in order of key.").RequirePermission(ReportingPermissions.Define);
        app.MapGet("definitions/{key}", GetAsync).WithName("Definitions_Get").WithTags("Report definitions")
            .WithSummary("A definition: addressee, form, period rule, cover, and the ordered sections with their settings.")
            .ProducesProblem(StatusCodes.Status404NotFound).RequirePermission(ReportingPermissions.Define);
        app.MapPost("definitions", AddAsync).WithName("Definitions_Add").WithTags("Report definitions")
            .WithSummary("Makes a definition: a new report without code. A text is an object of language versions, or the key of a text that ships with Isc.")
            .ProducesValidationProblem().RequirePermission(ReportingPermissions.Define);
        app.MapPut("definitions/{key}", PutAsync).WithName("Definitions_Put").WithTags("Report definitions")
            .WithSummary("Changes a definition whole. If-Match is the version that was read.")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .RequirePermission(ReportingPermissions.Define);
    }

    private static async Task<Ok<IReadOnlyList<DefinitionSummary>>> ListAsync(
        IReportDefinitions definitions, IStringLocalizer<Texts> texts, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<DefinitionSummary>>([.. (await definitions.AllAsync(cancellationToken)).Select(found => new DefinitionSummary(
            found.Content.Key, found.Version, found.Content.Title.In(texts), found.Content.Form, found.Content.Addressee.Body, found.Content.PeriodRule))]);

    private static async Task<Results<Ok<ReportDefinition>, ProblemHttpResult>> GetAsync(
        string key, IReportDefinitions definitions, HttpContext http, CancellationToken cancellationToken)
    {
        if (await definitions.SeekAsync(key, cancellationToken) is not { } found)
            return Missing();
        http.SendVersion(found.Version);
        return TypedResults.Ok(found.Content);
    }

    private static async Task<Results<Created<ReportDefinition>, ValidationProblem>> AddAsync(
        ReportDefinition definition, DefinitionWriter writer, IStringLocalizer<Texts> texts, HttpContext http, CancellationToken cancellationToken)
    {
        var outcome = await writer.AddAsync(definition, cancellationToken);
        if (outcome.Made is not { } made)
            return Refused(outcome, texts);
        http.SendVersion(made.Version);
        return TypedResults.Created($"/api/v1/reports/definitions/{made.Content.Key}", made.Content);
    }

    private static async Task<Results<Ok<ReportDefinition>, ValidationProblem, ProblemHttpResult>> PutAsync(
        string key, ReportDefinition definition, IReportDefinitions definitions, DefinitionWriter writer, IStringLocalizer<Texts> texts, HttpContext http,
        CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        if (await definitions.SeekAsync(key, cancellationToken) is not { } before)
            return Missing();
        var outcome = await writer.ChangeAsync(before, definition, version, cancellationToken);
        if (outcome.Made is not { } made)
            return Refused(outcome, texts);
        http.SendVersion(made.Version);
        return TypedResults.Ok(made.Content);
    }

    private static ProblemHttpResult Missing() => TypedResults.Problem(statusCode: StatusCodes.Status404NotFound);

    private static ValidationProblem Refused(DefinitionOutcome outcome, IStringLocalizer<Texts> texts) => TypedResults.ValidationProblem(
        outcome.Problems.GroupBy(problem => problem.Field, StringComparer.Ordinal)
            .ToDictionary(field => field.Key, field => field.Select(problem => problem.In(texts)).ToArray(), StringComparer.Ordinal));
}
