using Isc.Access;
using Isc.Api;
using Isc.Mail.Access;
using Isc.Mail.Data;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Isc.Mail.Listing;

internal sealed class ListLetters : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("letters", ListAsync)
            .WithName("Mail_List").WithTags("Mail")
            .WithSummary("Mails on their way, sent, kept, failed or withheld, latest first, paged by cursor.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .RequirePermission(MailPermissions.See);
        app.MapGet("letters/{id:guid}", GetAsync)
            .WithName("Mail_Get").WithTags("Mail")
            .WithSummary("One mail; its text where the caller may read what it tells.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequirePermission(MailPermissions.See);
        app.MapPost("letters/{id:guid}/retry", RetryAsync)
            .WithName("Mail_Retry").WithTags("Mail")
            .WithSummary("Sends a mail again that was kept or has failed.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .Limited(LimitKind.Mail)
            .RequirePermission(MailPermissions.See);
    }

    private static async Task<Ok<Page<LetterItem>>> ListAsync(
        [FromQuery(Name = "state")] Choice<LetterState>? state, [AsParameters] PageRequest page, LetterList letters, CancellationToken cancellationToken) =>
        TypedResults.Ok(await letters.ReadAsync(state?.Value, page, cancellationToken));

    private static async Task<Results<Ok<LetterDetail>, ProblemHttpResult>> GetAsync(Guid id, LetterList letters, CancellationToken cancellationToken) =>
        await letters.FindAsync(id, cancellationToken) is { } letter ? TypedResults.Ok(letter) : TypedResults.Problem(statusCode: StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> RetryAsync(Guid id, LetterList letters, CancellationToken cancellationToken) =>
        await letters.RetryAsync(id, cancellationToken) switch
        {
            true => TypedResults.NoContent(),
            false => TypedResults.Problem("Only a mail that was kept or has failed is sent again.", statusCode: StatusCodes.Status409Conflict),
            null => TypedResults.Problem(statusCode: StatusCodes.Status404NotFound),
        };
}
