using System.ComponentModel.DataAnnotations;
using Isc.Api;
using Isc.Library.Reading;
using Isc.Library.Uploads;
using Isc.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Isc.Library.Files;

internal static class FileRoutes
{
    public static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> GetAsync(
        string key, string language, DocumentReader documents, DocumentFiles files, IUploads uploads, HttpContext http, CancellationToken cancellationToken) =>
        // A file is read like the document: restricted, it is noted.
        await documents.FindAsync(key, cancellationToken) is not null
            && (await files.OfAsync(key, cancellationToken)).TryGetValue(language, out var file) && uploads.Open(file.Place) is { } content
            ? Sandboxed.File(http, content, file.Name, file.MediaType)
            : Refused(StatusCodes.Status404NotFound, $"Document '{key}' has no file in '{language}'.");

    public static async Task<Results<Created<DocumentFileResponse>, ValidationProblem, ProblemHttpResult>> AddAsync(
        string key, string language, [Required, MaxLength(FileName.MaximumLength)] string name, Stream body,
        DocumentFiles files, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        if (!Languages.IsOffered(language) || await files.FindAsync(key, cancellationToken) is not { } document)
            return Refused(StatusCodes.Status404NotFound, $"There is no document '{key}' in '{language}'.");
        if (document.Version != version)
            return Refused(StatusCodes.Status412PreconditionFailed, $"The document is at version {document.Version}.");
        if (document.State is DocumentState.Superseded or DocumentState.Withdrawn)
            return Refused(StatusCodes.Status409Conflict, $"A document that is {document.State} takes no files.");
        var (file, refusal) = await files.AddAsync(document, version, language, body, name, cancellationToken);
        if (file is null)
            return TypedResults.ValidationProblem(Problems.Of("file", $"Refused: {refusal}."));
        http.SendVersion(document.Version);
        return TypedResults.Created($"{http.Request.PathBase}{http.Request.Path}", DocumentFileResponse.Of(file));
    }

    private static ProblemHttpResult Refused(int status, string detail) => TypedResults.Problem(detail, statusCode: status);
}
