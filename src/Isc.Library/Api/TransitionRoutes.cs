using Isc.Access;
using Isc.Api;
using Isc.Data.Access;
using Isc.Library.Data;
using Isc.Library.Reading;
using Isc.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Isc.Library.Api;

internal static class TransitionRoutes
{
    public static async Task<Results<Ok<DocumentResponse>, ValidationProblem, ProblemHttpResult>> MoveAsync(
        string key, string trigger, TransitionRequest? given, LibraryDbContext context, DocumentReader documents, SubmissionReader submissions,
        ICurrentActor current, TimeProvider clock, HttpContext http, CancellationToken cancellationToken)
    {
        if (!Enum.GetNames<DocumentTrigger>().Contains(trigger, StringComparer.OrdinalIgnoreCase))
            return Refused(StatusCodes.Status404NotFound, $"'{trigger}' is no transition of a document.");
        if (http.ExpectedVersion() is not { } version)
            return Refused(StatusCodes.Status428PreconditionRequired, "Say which version you saw: send 'If-Match' with the document's ETag.");
        var request = given ?? new();
        if (Problems.Of(request) is { } problems)
            return TypedResults.ValidationProblem(problems);
        if (await context.Documents.ReadableBy(current.Actor).SingleOrDefaultAsync(d => d.Key == key, cancellationToken) is not { } document)
            return Refused(StatusCodes.Status404NotFound, $"There is no document '{key}'.");
        if (document.Version != version)
            return Refused(StatusCodes.Status412PreconditionFailed, $"The document is at version {document.Version}.");
        if (DocumentTransition.Find(document.State, Enum.Parse<DocumentTrigger>(trigger, ignoreCase: true)) is not { } row)
            return Refused(StatusCodes.Status409Conflict, $"A document that is {document.State} cannot {trigger}; it can: {Allowed(document.State)}.");
        if (request.Lacks(row.Needs) is { } missing)
            return TypedResults.ValidationProblem(Problems.Of(missing, $"'{row.Trigger}' needs it."));
        if (await ApplyAsync(row, document, request, context, current.Actor, cancellationToken) is { } problem)
            return TypedResults.ValidationProblem(problem);

        var today = clock.Today();
        context.DocumentStates.Add(new() { DocumentId = document.Id, State = row.To, From = today, Until = today, Reason = request.Reason });
        context.ExpectVersion(document, version);
        using (current.Use(current.Actor, request.Reason))
            await context.SaveChangesAsync(cancellationToken);
        http.SendVersion(document.Version);
        return TypedResults.Ok(DocumentResponse.Of(document,
            await documents.HistoryAsync(document.Id, cancellationToken), await submissions.OfDocumentAsync(document.Id, cancellationToken)));
    }

    private static async Task<Dictionary<string, string[]>?> ApplyAsync(
        DocumentTransition row, Document document, TransitionRequest request, LibraryDbContext context, Actor actor, CancellationToken cancellationToken)
    {
        if (row.Needs == TransitionNeeds.Symbol)
        {
            if (await context.Documents.AnyAsync(d => d.Symbol == request.Symbol && d.Id != document.Id, cancellationToken))
                return Problems.Of("symbol", $"Symbol '{request.Symbol}' is taken.");
            document.Symbol = request.Symbol;
        }
        else if (row.Needs == TransitionNeeds.Successor)
        {
            var successor = await context.Documents.ReadableBy(actor).AsNoTracking().SingleOrDefaultAsync(d => d.Key == request.Successor, cancellationToken);
            if (successor is null || successor.Id == document.Id)
                return Problems.Of("successor", $"There is no other document '{request.Successor}'.");
            document.SupersededById = successor.Id;
        }
        else if (row.Needs == TransitionNeeds.Revision)
        {
            document.Revision = request.Revision;
        }

        document.State = row.To;
        return null;
    }

    private static string Allowed(DocumentState state) =>
        DocumentTransition.AllowedIn(state) is { Count: > 0 } triggers ? string.Join(", ", triggers).ToLowerInvariant() : "nothing";

    private static ProblemHttpResult Refused(int status, string detail) => TypedResults.Problem(detail, statusCode: status);
}
