using Isc.Access;
using Isc.Api;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Isc.Meetings.Agenda;

/// <summary>One route for each trigger of the table, so that each states its permission.</summary>
internal sealed class AgendaItemLifeEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        foreach (var (trigger, permission) in AgendaItemLife.Machine.Routes)
            Map(app, trigger, permission);
    }

    private static void Map(IEndpointRouteBuilder app, AgendaItemTrigger trigger, string permission) => app
        .MapPost($"agenda-items/{{id:guid}}/{Kebab<AgendaItemTrigger>.Of(trigger)}", (
            Guid id, [FromBody] AgendaMoveRequest? request, AgendaMover mover, HttpContext http, CancellationToken cancellationToken) =>
            MoveAsync(trigger, id, request ?? new(), mover, http, cancellationToken))
        .WithName($"Agenda_{trigger}")
        .WithTags("Agenda")
        .WithSummary($"Moves an item of an agenda: {Kebab<AgendaItemTrigger>.Of(trigger)}. If-Match is the version read.")
        .Refuses()
        .RequirePermission(permission);

    private static async Task<Results<Ok<AgendaItemView>, ValidationProblem, ProblemHttpResult>> MoveAsync(
        AgendaItemTrigger trigger, Guid id, AgendaMoveRequest request, AgendaMover mover, HttpContext http, CancellationToken cancellationToken) =>
        http.ExpectedVersion() is { } version
            ? (await mover.MoveAsync(id, trigger, version, request, cancellationToken)).ToAnswer(http)
            : EntityTag.VersionRequired();
}
