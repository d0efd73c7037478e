using System.ComponentModel;
using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Reading;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Meetings.Agenda;

internal sealed class NextAgendaEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("agenda-items/{id:guid}/next", PreviewAsync).WithName("Agenda_PreviewNext").WithTags("Agenda")
            .WithSummary("What would come of carrying an item over, or of duplicating it, before either is done.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesValidationProblem().RequirePermission(MeetingsPermissions.Propose);
        app.MapPost("agenda-items/{id:guid}/duplicate", DuplicateAsync).WithName("Agenda_Duplicate").WithTags("Agenda")
            .WithSummary("Puts a fresh item like this one onto another agenda, by default the next of the series.")
            .RefusesNew().RequirePermission(MeetingsPermissions.Record);
    }

    private static async Task<Results<Ok<NextPreview>, ValidationProblem, ProblemHttpResult>> PreviewAsync(
        Guid id,
        [Description("True for a duplicate, false for carrying over.")] bool? duplicate,
        [Description("The meeting; the next of the series where left out.")] Guid? meeting,
        [Description("True for the backlog.")] bool? backlog,
        AgendaCarrier carrier, CancellationToken cancellationToken)
    {
        var (preview, problems) = await carrier.PreviewAsync(id, duplicate == true, new() { Meeting = meeting, Backlog = backlog == true }, cancellationToken);
        return problems.Any ? problems.ToResult() : preview is null ? GetMeetingEndpoints.NotFound() : TypedResults.Ok(preview);
    }

    private static async Task<Results<Created<AgendaItemView>, ValidationProblem, ProblemHttpResult>> DuplicateAsync(
        Guid id, AgendaMoveRequest? request, AgendaCarrier carrier, HttpContext http, CancellationToken cancellationToken) =>
        (await carrier.DuplicateAsync(id, request ?? new(), cancellationToken)).ToCreated(http, "agenda-items");
}
