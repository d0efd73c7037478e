using System.Globalization;
using Isc.Api;
using Isc.Modules.Membership.Data;
using Isc.Organisation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Modules.Membership.Figures;

internal sealed class ListFigures : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/figures", HandleAsync)
        .WithName("MembershipListFigures")
        .WithSummary("Figures that sources give without naming the members, latest first.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AllowAnonymous();

    private static async Task<Ok<Page<FigureView>>> HandleAsync(
        [AsParameters] PageRequest page, MembershipDbContext context, IOrganisation organisation, CancellationToken cancellationToken)
    {
        var offices = await Offices.LoadAsync(organisation, cancellationToken);
        var figures = context.Figures.AsNoTracking();
        if (Cursor.TryRead(page.Cursor, out var day, out var id)
            && DateOnly.TryParseExact(day, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
            figures = figures.Where(f => f.From < from || (f.From == from && f.Id.CompareTo(id) < 0));

        var items = await figures.OrderByDescending(f => f.From).ThenByDescending(f => f.Id).Take(page.Take + 1).ToListAsync(cancellationToken);
        var shown = page.Trim(items, f => Cursor.After(f.From.ToString("O", CultureInfo.InvariantCulture), f.Id));
        return TypedResults.Ok(new Page<FigureView>([.. shown.Items.Select(figure => FigureView.Of(figure, offices))], shown.Next));
    }
}
