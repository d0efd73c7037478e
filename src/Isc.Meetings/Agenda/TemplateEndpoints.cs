using System.ComponentModel;
using Isc.Access;
using Isc.Api;
using Isc.Bodies;
using Isc.Meetings.Access;
using Isc.Meetings.Reading;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Meetings.Agenda;

/// <summary>Templates of agendas.</summary>
internal sealed class TemplateEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("templates/{body}", ListAsync).WithName("Templates_List").WithTags("Agenda")
            .WithSummary("The templates of a body's agendas.").RequirePermission(MeetingsPermissions.Propose);
        app.MapPut("templates/{body}/{key}", PutAsync).WithName("Templates_Put").WithTags("Agenda")
            .WithSummary("Makes a template, or changes it whole; a change names the version read in If-Match.")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired).RequirePermission(MeetingsPermissions.Record);
        app.MapPost("{id:guid}/agenda/from/{key}", ApplyAsync).WithName("Templates_Apply").WithTags("Agenda")
            .WithSummary("Puts the items of a template of the body at the end of an agenda that is not fixed.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).RequirePermission(MeetingsPermissions.Record);
    }

    private static async Task<Ok<IReadOnlyList<TemplateView>>> ListAsync(
        [Description("Key of the body.")] string body, AgendaTemplates templates, CancellationToken cancellationToken) =>
        TypedResults.Ok(await templates.OfBodyAsync(body, cancellationToken));

    private static async Task<Results<Ok<TemplateView>, ValidationProblem, ProblemHttpResult>> PutAsync(
        string body, string key, TemplateRequest request, AgendaTemplates templates, IBodyNames bodies, HttpContext http, CancellationToken cancellationToken) =>
        await bodies.FindAsync(body, cancellationToken) is not { } found ? GetMeetingEndpoints.NotFound()
            : http.ExpectedVersion() is null && (await templates.OfBodyAsync(body, cancellationToken)).Any(t => t.Key == key) ? EntityTag.VersionRequired()
            : (await templates.PutAsync(found, key, http.ExpectedVersion(), request, cancellationToken)).ToAnswer(http);

    private static async Task<Results<Ok<AgendaView>, ProblemHttpResult>> ApplyAsync(Guid id, string key, AgendaTemplates templates, CancellationToken cancellationToken)
    {
        var (agenda, refused) = await templates.ApplyAsync(id, key, cancellationToken);
        return agenda is not null ? TypedResults.Ok(agenda)
            : refused is null ? GetMeetingEndpoints.NotFound()
            : TypedResults.Problem(statusCode: StatusCodes.Status409Conflict, detail: refused);
    }
}
