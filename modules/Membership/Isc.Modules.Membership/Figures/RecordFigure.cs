using Isc.Modules.Membership.Data;
using Isc.Organisation;

namespace Isc.Modules.Membership.Figures;

internal sealed class RecordFigure : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("/figures", HandleAsync)
        .WithName("MembershipRecordFigure")
        .WithSummary("Records a number of members that a source gives without naming them.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .RequirePermission(MembershipPermissions.Record);

    private static async Task<Results<Created<FigureView>, ValidationProblem>> HandleAsync(
        NewFigure request, MembershipDbContext context, IOrganisation organisation, TimeProvider clock, CancellationToken cancellationToken)
    {
        var offices = await Offices.LoadAsync(organisation, cancellationToken);
        if (request.Problems(offices, clock.Today()) is { Count: > 0 } problems)
            return TypedResults.ValidationProblem(problems);

        var figure = request.ToFigure(offices);
        context.Figures.Add(figure);
        await context.SaveChangesAsync(cancellationToken);
        return TypedResults.Created("/api/v1/membership/figures", FigureView.Of(figure, offices));
    }
}
