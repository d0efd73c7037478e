using Isc.Api;
using Isc.Organisation.Composition;
using Isc.Organisation.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Api;

internal static class BodyRoutes
{
    public static async Task<Results<Ok<Page<BodyInfo>>, ProblemHttpResult>> ListAsync(
        [AsParameters] PageRequest page, OrganisationDbContext context, CancellationToken cancellationToken)
    {
        var after = "";
        if (page.Cursor is not null && !Cursor.TryRead(page.Cursor, out after, out _))
            return TypedResults.Problem("The cursor is not one of this list.", statusCode: StatusCodes.Status400BadRequest);
        var bodies = await context.Bodies.AsNoTracking().Where(b => b.Key.CompareTo(after) > 0)
            .OrderBy(b => b.Key).Take(page.Take + 1).ToListAsync(cancellationToken);
        var items = bodies.Take(page.Take).Select(b => b.ToInfo()).ToList();
        return TypedResults.Ok(new Page<BodyInfo>(items, bodies.Count > items.Count ? Cursor.After(items[^1].Key, items[^1].Id) : null));
    }

    public static async Task<Results<Ok<BodyResponse>, ProblemHttpResult>> GetAsync(
        string key, DateOnly? on, BodyReader bodies, HttpContext http, CancellationToken cancellationToken)
    {
        if (await bodies.FindAsync(key, on, cancellationToken) is not { } view)
            return TypedResults.Problem($"There is no body '{key}'.", statusCode: StatusCodes.Status404NotFound);
        http.SendVersion(view.Body.Version);
        return TypedResults.Ok(BodyResponse.Of(view));
    }
}
