using Isc.Modules.Membership.Data;
using Isc.Organisation;

namespace Isc.Modules.Membership.Entries;

internal sealed class RecordEntry : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("/entries", HandleAsync)
        .WithName("MembershipRecordEntry")
        .WithSummary("Records a new member.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .RequirePermission(MembershipPermissions.Record);

    private static async Task<Results<Created<EntryView>, ValidationProblem>> HandleAsync(
        NewEntry request, MembershipDbContext context, IOrganisation organisation, TimeProvider clock, HttpContext http, CancellationToken cancellationToken)
    {
        var offices = await Offices.LoadAsync(organisation, cancellationToken);
        if (request.Problems(offices, clock.Today()) is { Count: > 0 } problems)
            return TypedResults.ValidationProblem(problems);

        var entry = request.ToEntry(offices);
        context.Entries.Add(entry);
        await context.SaveChangesAsync(cancellationToken);
        return http.Created(entry.Id, EntryView.Of(entry, offices));
    }
}
