using Isc.Api;
using Isc.Organisation.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Api;

internal static class OfficeRoutes
{
    public static async Task<Results<Ok<Page<OfficeInfo>>, ProblemHttpResult>> ListAsync(
        [AsParameters] PageRequest page, OrganisationDbContext context, CancellationToken cancellationToken)
    {
        var after = "";
        if (page.Cursor is not null && !Cursor.TryRead(page.Cursor, out after, out _))
            return TypedResults.Problem("The cursor is not one of this list.", statusCode: StatusCodes.Status400BadRequest);
        var offices = await context.Offices.AsNoTracking().Where(o => o.Key.CompareTo(after) > 0).OrderBy(o => o.Key).Take(page.Take + 1)
            .Select(o => new OfficeInfo(o.Id, o.Key, o.Name, o.Kind, o.ParentId)).ToListAsync(cancellationToken);
        var items = offices.Take(page.Take).ToList();
        return TypedResults.Ok(new Page<OfficeInfo>(items, offices.Count > items.Count ? Cursor.After(items[^1].Key, items[^1].Id) : null));
    }
}
