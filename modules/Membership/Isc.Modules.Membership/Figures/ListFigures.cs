using Isc.Modules.Membership.Data;
using Isc.Organisation;

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
        var shown = await context.Figures.AsNoTracking().NewestFirstAsync(f => f.From, page, cancellationToken);
        return TypedResults.Ok(new Page<FigureView>([.. shown.Items.Select(figure => FigureView.Of(figure, offices))], shown.Next));
    }
}
