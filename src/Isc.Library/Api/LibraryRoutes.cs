using Isc.Access;
using Isc.Api;
using Isc.Library.Files;
using Isc.Library.Uploads;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Isc.Library.Api;

internal sealed class LibraryRoutes : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("/documents", DocumentRoutes.ListAsync).WithName("ListDocuments")
            .WithSummary("Lists documents, latest first; by type, body of origin, state or symbol.")
            .AllowAnonymous().Produces<Page<DocumentSummary>>().ProducesProblem(StatusCodes.Status400BadRequest);
        app.MapGet("/documents/{key}", DocumentRoutes.GetAsync).WithName("GetDocument")
            .WithSummary("A document with its states, language versions and submissions.")
            .AllowAnonymous().Produces<DocumentResponse>().ProducesProblem(StatusCodes.Status404NotFound);
        app.MapPost("/documents", DocumentRoutes.AddAsync).WithName("AddDocument").WithSummary("Adds a draft.")
            .RequirePermission(LibraryPermissions.Edit).Produces<DocumentResponse>(StatusCodes.Status201Created).ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status409Conflict);
        app.MapGet("/documents/{key}/files/{language}", FileRoutes.GetAsync).WithName("GetDocumentFile")
            .WithSummary("The file of a document in a language, to be saved.")
            .AllowAnonymous().Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound);
        app.MapPost("/documents/{key}/files/{language}", FileRoutes.AddAsync).WithName("AddDocumentFile")
            .WithSummary("Sends the file of a document in a language: docx, xlsx, pptx, pdf, png, jpg, txt, md or csv; needs 'If-Match'.")
            .RequirePermission(LibraryPermissions.Edit).Limited(LimitKind.Upload).WithMetadata(new RequestSizeLimitAttribute(UploadLimits.MostBytes))
            .Accepts<Stream>("application/octet-stream").Produces<DocumentFileResponse>(StatusCodes.Status201Created).ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired);
        app.MapPost("/documents/{key}/{trigger}", TransitionRoutes.MoveAsync).WithName("MoveDocument")
            .WithSummary("Moves a document to its next state: submit, register, return, post, review, adopt, confirm, supersede, withdraw; needs 'If-Match'.")
            .RequirePermission(LibraryPermissions.Edit).Produces<DocumentResponse>().ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired);
    }
}
