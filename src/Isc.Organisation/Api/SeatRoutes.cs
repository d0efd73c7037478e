using Isc.Api;
using Isc.Organisation.Data;
using Isc.Text;
using Isc.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Api;

internal static class SeatRoutes
{
    public static async Task<Results<Ok<SeatResponse>, ProblemHttpResult>> GetAsync(
        string key, Guid id, OrganisationDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (await FindAsync(context, key, id, cancellationToken) is not { } seat)
            return NoSeat(key);
        http.SendVersion(seat.Version);
        return TypedResults.Ok(SeatResponse.Of(seat, await HolderAsync(context, seat, cancellationToken)));
    }

    public static async Task<Results<Created<SeatResponse>, ValidationProblem, ProblemHttpResult>> AddAsync(
        string key, SeatRequest request, OrganisationDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (Problems.Of(request) is { } problems)
            return TypedResults.ValidationProblem(problems);
        if (await context.Bodies.AsNoTracking().SingleOrDefaultAsync(b => b.Key == key, cancellationToken) is not { } body)
            return TypedResults.Problem($"There is no body '{key}'.", statusCode: StatusCodes.Status404NotFound);
        var office = await context.Offices.AsNoTracking().SingleOrDefaultAsync(o => o.Key == request.Office, cancellationToken);
        if (request.Office is not null && office is null)
            return TypedResults.ValidationProblem(Problems.Of("office", $"There is no office '{request.Office}'."));
        var seat = new Seat
        {
            BodyId = body.Id,
            Role = request.Role!.Value,
            OfficeId = office?.Id,
            Holder = request.Holder,
            Note = request.Note,
            Order = request.Order,
            Since = DateWindow.On(request.From!.Value),
        };
        context.Seats.Add(seat);
        await context.SaveChangesAsync(cancellationToken);
        http.SendVersion(seat.Version);
        return http.Created(seat.Id, SeatResponse.Of(seat, office?.Name ?? seat.Holder));
    }

    public static async Task<Results<Ok<SeatResponse>, ValidationProblem, ProblemHttpResult>> EndAsync(
        string key, Guid id, SeatEnd request, OrganisationDbContext context, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } version)
            return TypedResults.Problem("Say which version you saw: send 'If-Match' with the seat's ETag.", statusCode: StatusCodes.Status428PreconditionRequired);
        if (Problems.Of(request) is { } problems)
            return TypedResults.ValidationProblem(problems);
        if (await FindAsync(context, key, id, cancellationToken) is not { } seat)
            return NoSeat(key);
        if (seat.Version != version)
            return TypedResults.Problem($"The seat is at version {seat.Version}.", statusCode: StatusCodes.Status412PreconditionFailed);
        if (seat.Last is not null)
            return TypedResults.Problem("The seat has ended already.", statusCode: StatusCodes.Status409Conflict);
        if (seat.Since is { } since && request.Until < since.From)
            return TypedResults.ValidationProblem(Problems.Of("until", "A seat does not end before it begins."));
        seat.Last = DateWindow.On(request.Until!.Value);
        context.ExpectVersion(seat, version);
        await context.SaveChangesAsync(cancellationToken);
        http.SendVersion(seat.Version);
        return TypedResults.Ok(SeatResponse.Of(seat, await HolderAsync(context, seat, cancellationToken)));
    }

    private static Task<Seat?> FindAsync(OrganisationDbContext context, string key, Guid id, CancellationToken cancellationToken) =>
        context.Seats.Where(s => s.Id == id && context.Bodies.Any(b => b.Id == s.BodyId && b.Key == key)).SingleOrDefaultAsync(cancellationToken);

    private static async Task<LocalizedText?> HolderAsync(OrganisationDbContext context, Seat seat, CancellationToken cancellationToken) =>
        seat.OfficeId is { } office ? await context.Offices.Where(o => o.Id == office).Select(o => o.Name).SingleAsync(cancellationToken)
        : seat.RepresentedBodyId is { } body ? await context.Bodies.Where(b => b.Id == body).Select(b => b.Name).SingleAsync(cancellationToken)
        : seat.Holder;

    private static ProblemHttpResult NoSeat(string key) =>
        TypedResults.Problem($"Body '{key}' has no such seat.", statusCode: StatusCodes.Status404NotFound);
}
