using Isc.Access;
using Isc.Api;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Isc.Organisation.Api;

internal sealed class OrganisationRoutes : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies", BodyRoutes.ListAsync).WithName("ListBodies").WithSummary("Lists the bodies in order of key.").AllowAnonymous()
            .Produces<Page<BodyInfo>>().ProducesProblem(StatusCodes.Status400BadRequest);
        app.MapGet("/bodies/{key}", BodyRoutes.GetAsync).WithName("GetBody").WithSummary("A body with its composition on a day, today unless 'on' is given.")
            .AllowAnonymous().Produces<BodyResponse>().ProducesProblem(StatusCodes.Status404NotFound);
        app.MapGet("/offices", OfficeRoutes.ListAsync).WithName("ListOffices").WithSummary("Lists Sectors, Bureaux, departments, regions, regional offices and posts in order of key.")
            .AllowAnonymous().Produces<Page<OfficeInfo>>().ProducesProblem(StatusCodes.Status400BadRequest);
        app.MapGet("/bodies/{key}/seats/{id:guid}", SeatRoutes.GetAsync).WithName("GetSeat").WithSummary("A seat of a body.")
            .AllowAnonymous().Produces<SeatResponse>().ProducesProblem(StatusCodes.Status404NotFound);
        app.MapPost("/bodies/{key}/seats", SeatRoutes.AddAsync).WithName("AddSeat").WithSummary("Adds a seat to a body.")
            .RequirePermission(OrganisationPermissions.Manage).Produces<SeatResponse>(StatusCodes.Status201Created)
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound);
        app.MapPatch("/bodies/{key}/seats/{id:guid}", SeatRoutes.EndAsync).WithName("EndSeat").WithSummary("Ends a seat; needs 'If-Match'.")
            .RequirePermission(OrganisationPermissions.Manage).Produces<SeatResponse>().ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired);
    }
}
