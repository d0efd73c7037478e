using System.Globalization;
using Isc.Organisation.Composition;
using Isc.Organisation.Data;
using Isc.Organisation.Text;
using Isc.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Organisation.Pages;

/// <summary>How many chairs nobody is named for.</summary>
internal sealed class VacantChairsTile(OrganisationDbContext context, BodyReader bodies, IStringLocalizer<Texts> texts) : IDashboardTile
{
    public async Task<Tile?> LoadAsync(CancellationToken cancellationToken)
    {
        var seats = await context.Seats.AsNoTracking().Where(s => s.Role == SeatRole.Chair).ToListAsync(cancellationToken);
        var chairs = seats.Where(s => s.HoldsOn(bodies.Today)).ToLookup(s => s.BodyId);
        if (chairs.Count == 0)
            return null;
        var vacant = chairs.Count(body => body.All(seat => seat.IsVacant));
        return new(texts["Tile_VacantChairs"], vacant.ToString("N0", CultureInfo.CurrentCulture), texts["Tile_OfBodies", chairs.Count], "/organisation", 40) { Measure = "chairs-vacant" };
    }
}
