using System.ComponentModel;
using Isc.Modules.Membership.Data;
using Isc.Organisation;

namespace Isc.Modules.Membership.Pivot;

internal sealed class GetPivot : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/pivot", HandleAsync)
        .WithName("MembershipGetPivot")
        .WithSummary("Members at the end of a day, by category and by region or Sector.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AllowAnonymous();

    private static async Task<Ok<PivotView>> HandleAsync(
        [Description("region or sector; region without it.")] Choice<PivotBy>? by, [Description("The day; today without it.")] DateOnly? asOf,
        MembershipDbContext context, IOrganisation organisation, TimeProvider clock, CancellationToken cancellationToken)
    {
        var way = by?.Value ?? PivotBy.Region;
        var day = asOf ?? clock.Today();
        var offices = await Offices.LoadAsync(organisation, cancellationToken);
        var cells = await context.Entries.AsNoTracking().On(day).PivotAsync(way, cancellationToken);
        return TypedResults.Ok(new PivotView(way, day, cells.Sum(c => c.Count),
            [.. cells.Select(c => new PivotView.Cell(c.Category, offices.Find(c.OfficeId)?.Key, c.Count))]));
    }
}
