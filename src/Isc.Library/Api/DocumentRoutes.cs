using Isc.Access;
using Isc.Api;
using Isc.Bodies;
using Isc.Library.Data;
using Isc.Library.Reading;
using Isc.Text;
using Isc.Time;
using Isc.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Isc.Library.Api;

internal static class DocumentRoutes
{
    public static async Task<Results<Ok<Page<DocumentSummary>>, ProblemHttpResult>> ListAsync(
        [AsParameters] PageRequest page, DocumentType? type, string? body, DocumentState? state, string? symbol,
        DocumentReader documents, CancellationToken cancellationToken)
    {
        var found = await documents.ListAsync(new(type, body, state, symbol), page, cancellationToken);
        return found is null
            ? TypedResults.Problem("The cursor is not one of this list.", statusCode: StatusCodes.Status400BadRequest)
            : TypedResults.Ok(new Page<DocumentSummary>([.. found.Items.Select(DocumentSummary.Of)], found.Next));
    }

    public static async Task<Results<Ok<DocumentResponse>, ProblemHttpResult>> GetAsync(
        string key, DocumentReader documents, SubmissionReader submissions, HttpContext http, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(key, cancellationToken) is not { } document)
            return TypedResults.Problem($"There is no document '{key}'.", statusCode: StatusCodes.Status404NotFound);
        http.SendVersion(document.Version);
        return TypedResults.Ok(DocumentResponse.Of(document,
            await documents.HistoryAsync(document.Id, cancellationToken), await submissions.OfDocumentAsync(document.Id, cancellationToken)));
    }

    public static async Task<Results<Created<DocumentResponse>, ValidationProblem, ProblemHttpResult>> AddAsync(
        DocumentRequest request, LibraryDbContext context, IBodyNames bodies, ICurrentActor current, TimeProvider clock, HttpContext http, CancellationToken cancellationToken)
    {
        if (Problems.Of(request) is { } problems)
            return TypedResults.ValidationProblem(problems);
        if (GivenClass.ProblemOf(request.Class, current.Actor) is { } hidden)
            return TypedResults.ValidationProblem(Problems.Of("class", hidden));
        var body = request.Body is { } bodyKey ? await bodies.FindAsync(bodyKey, cancellationToken) : null;
        if (request.Body is not null && body is null)
            return TypedResults.ValidationProblem(Problems.Of("body", $"There is no body '{request.Body}'."));
        if (await context.Documents.AnyAsync(d => d.Key == request.Key, cancellationToken))
            return TypedResults.Problem($"Key '{request.Key}' is taken.", statusCode: StatusCodes.Status409Conflict);
        var document = new Document
        {
            Key = request.Key!,
            Type = request.Type!.Value,
            Title = request.Title!,
            Summary = request.Summary,
            Series = request.Series,
            Number = request.Number,
            OriginalLanguage = request.OriginalLanguage ?? Languages.Default,
            SourceBodyId = body?.Id,
            State = DocumentState.Draft,
            Class = request.Class ?? await DefaultClassAsync(context, body?.Id, cancellationToken),
            From = request.From!.Value,
            Until = request.Until ?? request.From.Value,
        };
        var today = clock.Today();
        var entry = new DocumentStateEntry { DocumentId = document.Id, State = DocumentState.Draft, From = today, Until = today };
        context.Documents.Add(document);
        context.DocumentStates.Add(entry);
        await context.SaveChangesAsync(cancellationToken);
        http.SendVersion(document.Version);
        return http.Created(document.Key, DocumentResponse.Of(document, [entry], []));
    }

    private static async Task<Classification> DefaultClassAsync(LibraryDbContext context, Guid? bodyId, CancellationToken cancellationToken) =>
        (await context.DefaultClasses.AsNoTracking().SingleOrDefaultAsync(r => r.BodyId == bodyId, cancellationToken))?.Class ?? Classification.Internal;
}
