using Isc.Access;
using Isc.Escalation.Access;
using Isc.Escalation.Api;
using Isc.Escalation.Life;
using Isc.Escalation.Raising;
using Isc.Escalation.Text;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Isc.Escalation.Parts;

internal sealed class PartEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        Describe(app.MapPost("{id:guid}/readers", ReaderAsync), "Escalations_Reader", "Lets an account read an issue though it is restricted; for whoever raised it, and for the chair.");
        Describe(app.MapPost("{id:guid}/links", LinkAsync), "Escalations_Link", "Links an issue to a theme, document, meeting, action, recommendation or risk; for whoever raised it, and for the chair.");
    }

    private static void Describe(RouteHandlerBuilder route, string name, string summary) => route
        .WithName(name).WithSummary(summary)
        .ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .RequirePermission(EscalationPermissions.Act);

    private static async Task<Results<NoContent, ValidationProblem, ProblemHttpResult>> ReaderAsync(
        Guid id, ReaderRequest request, IssueParts parts, IStringLocalizer<Texts> texts, CancellationToken cancellationToken) =>
        Answer(await parts.NameReaderAsync(id, request, cancellationToken), texts);

    private static async Task<Results<NoContent, ValidationProblem, ProblemHttpResult>> LinkAsync(
        Guid id, LinkRequest request, IssueParts parts, IStringLocalizer<Texts> texts, CancellationToken cancellationToken) =>
        Answer(await parts.LinkAsync(id, request, cancellationToken), texts);

    private static Results<NoContent, ValidationProblem, ProblemHttpResult> Answer(PartOutcome outcome, IStringLocalizer<Texts> texts) =>
        outcome.Problems is { } problems ? Answers.Of(problems)
        : outcome.Forbidden ? Answers.Forbidden(texts, Guard.None)
        : outcome.Done ? TypedResults.NoContent()
        : Answers.NotFound();
}
