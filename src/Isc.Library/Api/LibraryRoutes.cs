using Isc.Access;
using Isc.Api;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
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
        app.MapPost("/documents/{key}/{trigger}", TransitionRoutes.MoveAsync).WithName("MoveDocument")
            .WithSummary("Moves a document to its next state: submit, register, return, post, review, adopt, confirm, supersede, withdraw; needs 'If-Match'.")
            .RequirePermission(LibraryPermissions.Edit).Produces<DocumentResponse>().ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired);
    }
}
